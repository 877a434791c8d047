/** YAML text as values with their places, and back: what is wrong with a value can be told where it stands. */
package homing.io.yaml;
