// Package greeting knows how to greet.
package greeting

// For greets who, or the world when nobody is named.
func For(who string) string {
	if who == "" {
		who = "world"
	}
	return "Hello, " + who + "!"
}
