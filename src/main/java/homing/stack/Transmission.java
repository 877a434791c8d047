package homing.stack;

import homing.packet.Frame;

/** A frame that a host gives to one of its adapters. */
public record Transmission(String adapter, Frame frame) {}
