package homing.ui.call;

import homing.model.Network;

/** Where a call goes as long as nobody has typed a destination or made a call: to somebody who suits the network. */
final class OpenDestination {
    private String suggested = "";
    private boolean settled;

    /** Somebody was called: the destination stays, whatever happens to the network. */
    void settle() {
        settled = true;
    }

    /** Another drawing, in which the destination of a draft means nothing. */
    void reopen(Draft draft) {
        settled = false;
        suggested = draft.to();
    }

    Draft in(Network network, Draft draft) {
        if (settled || !draft.to().equals(suggested)) {
            return draft;
        }
        suggested = Suggestion.in(network, draft.host()).map(Destination::usual).orElse("");
        return draft.toward(suggested);
    }
}
