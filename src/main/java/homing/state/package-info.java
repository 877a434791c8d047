/** The network as it runs, immutable: the world, each host's tables, the frames on their way. */
package homing.state;
