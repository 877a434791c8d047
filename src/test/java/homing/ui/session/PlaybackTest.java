package homing.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import homing.timeline.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private final ReadOnlyObjectWrapper<Timeline> timeline =
            new ReadOnlyObjectWrapper<>(Runs.steps(Runs.CALL, 4, 2, 4));
    private final Playback playback = new Playback(timeline.getReadOnlyProperty());

    @Test
    void startsBeforeTheFirstStep() {
        assertThat(playback.step()).isZero();
        assertThat(playback.placeProperty().get().moment()).isEmpty();
    }

    @Test
    void stepsForwardAndBack() {
        playback.forward();
        playback.forward();
        playback.back();

        assertThat(playback.placeProperty().get().moment())
                .contains(timeline.get().moments().get(0));
    }

    @Test
    void staysWithinTheTimeline() {
        playback.back();
        assertThat(playback.step()).isZero();
        playback.jump(99);
        playback.forward();
        assertThat(playback.step()).isEqualTo(4);
    }

    @Test
    void goesOnToTheNextFrame() {
        playback.forwardToFrame();
        assertThat(playback.step()).isEqualTo(2);
        playback.forwardToFrame();
        assertThat(playback.step()).isEqualTo(4);
    }

    @Test
    void goesBackToTheFrameBefore() {
        playback.last();
        playback.backToFrame();
        assertThat(playback.step()).isEqualTo(2);
        playback.backToFrame();
        assertThat(playback.step()).isZero();
    }

    @Test
    void stepsFromPacketToPacket() {
        playback.grainProperty().set(Grain.PACKET);
        playback.forward();
        assertThat(playback.step()).isEqualTo(2);
        playback.forward();
        playback.back();
        assertThat(playback.step()).isEqualTo(2);
    }

    @Test
    void theLastStepFromPacketToPacketEndsAtTheEnd() {
        timeline.set(Runs.steps(Runs.CALL, 5, 2));
        playback.grainProperty().set(Grain.PACKET);
        playback.forward();
        playback.forward();
        assertThat(playback.step()).isEqualTo(5);
        assertThat(playback.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void playsFromPacketToPacket() {
        playback.grainProperty().set(Grain.PACKET);
        playback.play();
        assertThat(playback.step()).isEqualTo(2);
        playback.tick(1.6);
        assertThat(playback.step()).isEqualTo(4);
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void playsToTheEndAndStops() {
        playback.play();
        for (int i = 0; i < 100 && playback.playingProperty().get(); i++) {
            playback.tick(0.5);
        }
        assertThat(playback.step()).isEqualTo(4);
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void playsFasterAtTwiceTheSpeed() {
        playback.speedProperty().set(2);
        playback.play();
        playback.tick(0.8);

        assertThat(playback.step()).isEqualTo(2);
    }

    @Test
    void playsFromTheStartOnceTheEndIsReached() {
        playback.last();
        playback.toggle();

        assertThat(playback.step()).isEqualTo(1);
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void framesTravelOnTheWayForwardOnly() {
        playback.jump(1);
        playback.forward();
        assertThat(playback.progressProperty().get()).isZero();
        playback.tick(0.3);
        assertThat(playback.progressProperty().get()).isBetween(0.1, 0.9);
        playback.jump(2);
        assertThat(playback.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void framesAreAtOnceWhereTheyGoWithoutAnimation() {
        playback.setAnimated(false);
        playback.forwardToFrame();

        assertThat(playback.progressProperty().get()).isEqualTo(1);
        assertThat(playback.isMoving()).isFalse();
    }

    @Test
    void keepsItsStepWhenTheSameCallIsSimulatedAnew() {
        playback.jump(4);
        timeline.set(Runs.steps(Runs.CALL, 3));
        assertThat(playback.step()).isEqualTo(3);
    }

    @Test
    void startsAnewWithAnotherCall() {
        playback.jump(4);
        timeline.set(Runs.steps(Runs.call(80), 4));
        assertThat(playback.step()).isZero();
    }

    @Test
    void playsTheSameCallFromItsStartWhenItIsRunAgain() {
        playback.jump(3);
        playback.playNextTimeline(0);
        timeline.set(Runs.steps(Runs.CALL, 4, 2, 4));

        assertThat(playback.step()).isEqualTo(1);
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void playsARunThatNeverCameToTheCallAtItsEnd() {
        playback.playNextTimeline(1);
        timeline.set(Runs.steps(Runs.CALL, 4, 2, 4));
        playback.pause();

        assertThat(timeline.get().calls()).hasSize(1);
        assertThat(playback.step()).isEqualTo(timeline.get().length());
    }

    @Test
    void withoutATimelineThereIsNoPlace() {
        playback.jump(2);
        timeline.set(null);
        playback.play();
        playback.forwardToFrame();

        assertThat(playback.placeProperty().get()).isNull();
        assertThat(playback.length()).isZero();
    }
}
