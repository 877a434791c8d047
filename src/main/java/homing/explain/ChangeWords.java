package homing.explain;

import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.dialect.linux.IpRule;
import homing.dialect.linux.IptablesSave;
import homing.model.Change;
import homing.model.RouteTable;
import homing.text.Message;
import java.util.List;

/** Words for what somebody does to a host, and for what its system makes of it. */
record ChangeWords(Scene scene) implements Change.Visitor<Message> {
    private static final int MOST = 4;

    Explanation changed(Decision.Changed decision) {
        boolean done = decision.verdict().isChosen();
        Telling telling = Telling.of(
                done ? decision.change().accept(ChangeChip.OF) : Message.of("explain.change.chip.refused"),
                decision.change().accept(this));
        telling.addIf(!done, "explain.change.refused", decision.verdict().why());
        boolean isRoute = decision.change() instanceof Change.OfRoute;
        tell(telling, "explain.change.lost", isRoute ? List.of() : decision.lost());
        tell(telling, "explain.change.gained", isRoute ? List.of() : decision.gained());
        decision.forgotten().stream().limit(MOST).forEach(each -> telling.add("explain.change.forgotten", each));
        return telling.by(decision.verdict().rule());
    }

    private void tell(Telling telling, String key, List<TableRoute> routes) {
        List<TableRoute> usual = routes.stream()
                .filter(route -> route.table().equals(RouteTable.MAIN))
                .toList();
        RouteText words = new RouteText(scene);
        usual.stream().limit(MOST).forEach(route -> telling.add(key, words.phrase(route)));
        telling.addIf(usual.size() > MOST, "explain.change.more", usual.size() - MOST);
    }

    private static Message say(String what, boolean on, Object... args) {
        return Message.of("explain.change." + what + (on ? ".on" : ".off"), args);
    }

    @Override
    public Message power(Change.OfPower change) {
        return say("power", change.on(), change.host());
    }

    @Override
    public Message adapter(Change.OfAdapter change) {
        return say("adapter", change.up(), change.host(), change.adapter());
    }

    @Override
    public Message cable(Change.OfCable change) {
        return say("cable", change.in(), change.host(), change.adapter());
    }

    @Override
    public Message address(Change.OfAddress change) {
        return say("address", change.added(), change.host(), change.adapter(), change.address());
    }

    @Override
    public Message route(Change.OfRoute change) {
        TableRoute route =
                new TableRoute(change.table(), change.route(), change.route().nextHop());
        String what = change.legacy() ? "route.old-api" : "route";
        return say(what, change.added(), change.host(), new RouteText(scene).phrase(route));
    }

    @Override
    public Message rule(Change.OfRule change) {
        return say(
                "rule",
                change.added(),
                change.host(),
                IpRule.line(change.rule()).strip().replace('\t', ' '));
    }

    @Override
    public Message neighbour(Change.OfNeighbour change) {
        return say(
                "neighbour", change.known(), change.host(), change.neighbour().address());
    }

    @Override
    public Message setting(Change.OfSetting change) {
        return Message.of("explain.change.setting", change.host(), change.name(), String.valueOf(change.value()));
    }

    @Override
    public Message nat(Change.OfNat change) {
        return say("nat", change.added(), change.host(), IptablesSave.line(change.rule()));
    }
}
