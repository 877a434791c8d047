package homing.edit;

import homing.edit.naming.Renamed;
import homing.edit.naming.Renaming;
import homing.model.AdapterRef;
import homing.model.PlainName;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Edits of whatever is picked out on the canvas. */
public final class Parts {
    private static final int NOTE_SHOWN = 20;

    private Parts() {}

    /**
     * Deletes parts with everything that speaks of them: cables, places, routes by an adapter, and the calls and story lines of a
     * host. What loses only a detail stays without it: an expectation about a deleted adapter goes, its call stays. The
     * label says how many calls go.
     */
    public static Edit delete(Scenario scenario, Collection<Part> parts) {
        Deletion deletion = new Deletion(parts);
        int calls = scenario.callCount() - deletion.from(scenario).callCount();
        Message what = what(scenario, parts);
        Message label = switch (calls) {
            case 0 -> Message.of("edit.delete", what);
            case 1 -> Message.of("edit.delete.call", what);
            default -> Message.of("edit.delete.calls", what, calls);
        };
        return Edit.of(label, deletion::from);
    }

    /** A part by its name, several by their number. */
    static Message what(Scenario scenario, Collection<Part> parts) {
        return parts.size() == 1
                ? Message.of("edit.part", nameOf(scenario, parts.iterator().next()))
                : Message.of("edit.parts", parts.size());
    }

    /** What a part is called: its name, or the beginning of a note. */
    public static String nameOf(Scenario scenario, Part part) {
        return part.accept(new Part.Visitor<>() {
            @Override
            public String host(Part.OfHost host) {
                return host.name();
            }

            @Override
            public String lan(Part.OfLan lan) {
                return lan.name();
            }

            @Override
            public String adapter(Part.OfAdapter adapter) {
                return adapter.adapter().toString();
            }

            @Override
            public String note(Part.OfNote note) {
                String text =
                        note.isIn(scenario) ? scenario.notes().get(note.place()).text() : "";
                return beginning(text);
            }
        });
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean isLong = line.codePointCount(0, line.length()) > NOTE_SHOWN;
        String shown = isLong ? line.substring(0, line.offsetByCodePoints(0, NOTE_SHOWN)) : line;
        return shown.equals(text) ? text : shown + "…";
    }

    /** Gives a part another name wherever the scenario speaks of it; a note gets another text. */
    public static Attempt rename(Scenario scenario, Part part, String name) {
        return part.accept(new Rename(scenario, name.strip()));
    }

    /** What stays in a drawing when parts go. */
    private record Deletion(Set<Part> parts) {
        Deletion(Collection<Part> parts) {
            this(Set.copyOf(parts));
        }

        Scenario from(Scenario before) {
            Set<String> hosts = new HashSet<>();
            Set<String> lans = new HashSet<>();
            Set<AdapterRef> adapters = new HashSet<>();
            for (Part part : parts) {
                if (!part.isIn(before)) {
                    continue;
                }
                if (part instanceof Part.OfHost host) {
                    hosts.add(host.name());
                } else if (part instanceof Part.OfLan lan) {
                    lans.add(lan.name());
                } else if (part instanceof Part.OfAdapter adapter) {
                    adapters.add(adapter.adapter());
                }
            }
            Scenario rest = Renamed.scenario(before, Renaming.without(hosts, adapters, lans));
            return rest.withNotes(notes(before));
        }

        private List<Note> notes(Scenario before) {
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < before.notes().size(); i++) {
                if (!parts.contains(new Part.OfNote(i))) {
                    notes.add(before.notes().get(i));
                }
            }
            return notes;
        }
    }

    /** Another name for each kind of part. */
    private record Rename(Scenario scenario, String name) implements Part.Visitor<Attempt> {
        @Override
        public Attempt host(Part.OfHost host) {
            return attempt(
                    PlainName.isGoodForHost(name), host, new Part.OfHost(name), Renaming.ofHost(host.name(), name));
        }

        @Override
        public Attempt lan(Part.OfLan lan) {
            return attempt(PlainName.isGood(name), lan, new Part.OfLan(name), Renaming.ofLan(lan.name(), name));
        }

        @Override
        public Attempt adapter(Part.OfAdapter part) {
            AdapterRef adapter = part.adapter();
            Part changed = new Part.OfAdapter(new AdapterRef(adapter.host(), name));
            return attempt(PlainName.isGood(name), part, changed, Renaming.ofAdapter(adapter, name));
        }

        @Override
        public Attempt note(Part.OfNote note) {
            return Attempt.of(Notes.setText(note.place(), name));
        }

        private Attempt attempt(boolean good, Part old, Part changed, Renaming renaming) {
            if (!good) {
                return Attempt.refused("edit.refused.name");
            }
            if (!fits(scenario, old, changed)) {
                return old.isIn(scenario)
                        ? Attempt.refused("edit.refused.name-taken", name)
                        : Attempt.refused("edit.refused.gone", nameOf(scenario, old));
            }
            Message label = Message.of("edit.rename", nameOf(scenario, old), name);
            return Attempt.of(
                    Edit.of(label, before -> fits(before, old, changed) ? Renamed.scenario(before, renaming) : before));
        }

        private static boolean fits(Scenario scenario, Part old, Part changed) {
            return old.isIn(scenario) && (old.equals(changed) || !changed.isIn(scenario));
        }
    }
}
