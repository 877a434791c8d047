/** How fast the program decides: JMH benchmarks, run by {@code ./mvnw -Pbench}. */
package homing.bench;
