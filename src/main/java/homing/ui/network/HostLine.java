package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.Hosts;
import homing.edit.Order;
import homing.edit.Parts;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.command.Systems;
import homing.ui.form.field.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host. Its system is chosen in place, and a cable leads from it to whatever is typed. */
record HostLine(String name) implements Subject {
    private Part.OfHost whole() {
        return new Part.OfHost(name);
    }

    @Override
    public Optional<Part> part() {
        return Optional.of(whole());
    }

    @Override
    public Optional<String> host() {
        return Optional.of(name);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return switch (facet) {
            case NAME -> Optional.of(Naming.of(board, whole(), name));
            case WHAT -> board.host(name).map(host -> system(host.stack()));
            case PLUGGED -> Optional.of(new Typing("", ends(board)::known, ends(board)::read, false));
            case ADDRESS, SAYS -> Optional.empty();
        };
    }

    private Ends ends(Board board) {
        return new Ends(board, whole());
    }

    private Typing system(StackId own) {
        Map<String, StackId> names = new LinkedHashMap<>();
        Systems.with(own).forEach(stack -> names.put(Systems.name(stack), stack));
        Field<StackId> field = Choosing.of(names);
        return Typing.of(field.print(own), text -> field.read(text).map(this::under))
                .knowing(() -> List.copyOf(names.keySet()));
    }

    private Addition under(StackId stack) {
        return Typing.made(Hosts.setStack(name, stack));
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(Attempt.of(Parts.delete(scenario, List.of(whole()))));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(Attempt.of(Order.move(scenario, whole(), by)));
    }
}
