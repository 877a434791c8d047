package homing.stack;

/** Hands each kind of timer to the stage that has armed it. */
record TimerStages(
        NeighbourStage neighbours,
        Listeners listeners,
        ClientClock clients,
        Handshakes handshakes,
        UdpDelivery servers,
        AddressProbes probes,
        Unresolved unresolved) {
    void expire(Journal journal, Timer timer) {
        timer.accept(new Timer.Visitor() {
            @Override
            public void neighbour(Timer.NeighbourTimer due) {
                neighbours.expire(journal, due).forEach(packet -> unresolved.tell(journal, packet));
            }

            @Override
            public void age(Timer.AgeTimer due) {
                neighbours.expire(journal, due);
            }

            @Override
            public void proxy(Timer.ProxyTimer due) {
                neighbours.expire(journal, due);
            }

            @Override
            public void probe(Timer.ProbeTimer due) {
                probes.expire(journal, due);
            }

            @Override
            public void error(Timer.ErrorTimer due) {
                listeners.expire(journal, due);
            }

            @Override
            public void client(Timer.ClientTimer due) {
                clients.expire(journal, due);
            }

            @Override
            public void syn(Timer.SynTimer due) {
                clients.expire(journal, due);
            }

            @Override
            public void handshake(Timer.HandshakeTimer due) {
                handshakes.expire(journal, due);
            }

            @Override
            public void server(Timer.ServerTimer due) {
                servers.expire(journal, due);
            }

            @Override
            public void route(Timer.RouteTimer due) {
                IcmpDelivery.expire(journal, due);
            }
        });
    }
}
