require('../shared/start.js').start('version-from-tag');
