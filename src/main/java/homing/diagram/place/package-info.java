/**
 * Where hosts and LANs stand that nobody has placed: in layers, by the layered algorithm of the Eclipse Layout Kernel. It is loaded when
 * something is placed for the first time. What is our own here is what it lacks: LANs that grow into bars, crowds of hosts at a bar, sites, long strips
 * that are folded, level cables, and the choice between its order and the author's.
 *
 * <p>Why this algorithm: it knows how large each thing is, and where its cables may begin. Force-directed, stress, radial and two-layered
 * drawings know no sizes or no bars; with them hosts, words and bars cover each other in most networks.
 */
package homing.diagram.place;
