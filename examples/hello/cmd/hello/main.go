// Command hello greets whoever is named, and says which version it is.
package main

import (
	"flag"
	"fmt"
	"runtime/debug"

	"example.com/hello/greeting"
)

func main() {
	version := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	if *version {
		if info, ok := debug.ReadBuildInfo(); ok {
			fmt.Println(info.Main.Version)
		}
		return
	}
	fmt.Println(greeting.For(flag.Arg(0)))
}
