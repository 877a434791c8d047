package homing.explain;

import homing.model.Change;
import homing.text.Message;

/** A change in two or three words. */
enum ChangeChip implements Change.Visitor<Message> {
    OF;

    private static Message say(String what, boolean on, Object arg) {
        return Message.of("explain.change.chip." + what + (on ? ".on" : ".off"), arg);
    }

    @Override
    public Message power(Change.OfPower change) {
        return say("power", change.on(), change.host());
    }

    @Override
    public Message adapter(Change.OfAdapter change) {
        return say("adapter", change.up(), change.adapter());
    }

    @Override
    public Message cable(Change.OfCable change) {
        return say("cable", change.in(), change.adapter());
    }

    @Override
    public Message address(Change.OfAddress change) {
        return say("address", change.added(), change.address().address());
    }

    @Override
    public Message route(Change.OfRoute change) {
        boolean isDefault = change.route().destination().isAll();
        return isDefault
                ? say("default-route", change.added(), "")
                : say("route", change.added(), change.route().destination());
    }

    @Override
    public Message rule(Change.OfRule change) {
        return say("rule", change.added(), change.rule().priority());
    }

    @Override
    public Message neighbour(Change.OfNeighbour change) {
        return say("neighbour", change.known(), change.neighbour().address());
    }

    @Override
    public Message setting(Change.OfSetting change) {
        return Message.of("explain.change.chip.setting", change.name(), String.valueOf(change.value()));
    }

    @Override
    public Message nat(Change.OfNat change) {
        return say("nat", change.added(), "");
    }
}
