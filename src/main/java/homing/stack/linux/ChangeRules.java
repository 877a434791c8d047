package homing.stack.linux;

import homing.decision.Rule;
import homing.model.Change;

/** By which rule the kernel follows a change. */
enum ChangeRules implements Change.Visitor<Rule> {
    OF;

    @Override
    public Rule power(Change.OfPower change) {
        return LinuxRule.POWER;
    }

    @Override
    public Rule adapter(Change.OfAdapter change) {
        return change.up() ? LinuxRule.ADAPTER_UP : LinuxRule.ADAPTER_DOWN;
    }

    @Override
    public Rule cable(Change.OfCable change) {
        return LinuxRule.CABLE;
    }

    @Override
    public Rule address(Change.OfAddress change) {
        return change.added() ? LinuxRule.ADDRESS_ADDED : LinuxRule.ADDRESS_REMOVED;
    }

    @Override
    public Rule route(Change.OfRoute change) {
        return LinuxRule.ROUTE_SET;
    }

    @Override
    public Rule rule(Change.OfRule change) {
        return LinuxRule.RULE_SET;
    }

    @Override
    public Rule neighbour(Change.OfNeighbour change) {
        return LinuxRule.NEIGHBOUR_SET;
    }

    @Override
    public Rule setting(Change.OfSetting change) {
        return LinuxRule.SETTING;
    }

    @Override
    public Rule nat(Change.OfNat change) {
        return LinuxRule.NAT_SET;
    }
}
