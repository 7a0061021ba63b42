"""Judges bills of materials by tools that others made. Standard input: {"spdx": [text], "cyclonedx": [text]}.
Standard output: for every text its faults, and what the tool makes of it."""

import json
import sys
import tempfile

try:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator
    from packageurl import PackageURL
    from spdx_tools.spdx.jsonschema.document_converter import DocumentConverter
    from spdx_tools.spdx.parser.parse_anything import parse_file
    from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
except ImportError as missing:
    sys.exit(f"{missing}: `npm run verify` installs it into build/tools/venv; put build/tools/venv/bin first in PATH")


def spdx(text):
    with tempfile.NamedTemporaryFile("w", suffix=".spdx.json", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        document = parse_file(file.name)
    faults = [fault.validation_message for fault in validate_full_spdx_document(document, "SPDX-2.3")]
    return {"faults": faults, "again": DocumentConverter().convert(document)}


def purls(value):
    if isinstance(value, dict):
        own = [value["purl"]] if "purl" in value else []
        return own + [each for item in value.values() for each in purls(item)]
    return [each for item in value for each in purls(item)] if isinstance(value, list) else []


def cyclonedx(text):
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    rewritten = {purl: PackageURL.from_string(purl).to_string() for purl in purls(json.loads(text))}
    return {"faults": [] if fault is None else [str(fault)], "purls": rewritten}


given = json.load(sys.stdin)
json.dump(
    {"spdx": [spdx(text) for text in given["spdx"]], "cyclonedx": [cyclonedx(text) for text in given["cyclonedx"]]},
    sys.stdout,
)
