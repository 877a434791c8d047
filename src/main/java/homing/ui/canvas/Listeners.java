package homing.ui.canvas;

import homing.edit.Edit;
import homing.survey.Mark;
import homing.text.Message;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Who is told what a person does on the canvas. */
public final class Listeners {
    private Consumer<Edit> editor = edit -> {};
    private Consumer<String> backTaker = mergeKey -> {};
    private Consumer<Message> teller = message -> {};
    private Consumer<Mark> markPicker = mark -> {};
    private IntConsumer packetPicker = step -> {};
    private Runnable spaceTapper = () -> {};

    Listeners() {}

    /** Who is told when a person changes something. */
    public void setOnEdit(Consumer<Edit> told) {
        editor = told;
    }

    /** Who takes the latest edit back if it has a merge key. */
    public void setOnTakeBack(Consumer<String> told) {
        backTaker = told;
    }

    /** Who is told what could not be done, and why. */
    public void setOnSay(Consumer<Message> told) {
        teller = told;
    }

    /** Who is told when a person picks a mark. */
    public void setOnMarkPicked(Consumer<Mark> told) {
        markPicker = told;
    }

    /** Who is told when a person picks a packet: the number of the step in which it was sent. */
    public void setOnPacketPicked(IntConsumer told) {
        packetPicker = told;
    }

    /** What the space bar does while the canvas has the keyboard, if it is not held to pan. */
    public void setOnSpaceTapped(Runnable told) {
        spaceTapper = told;
    }

    void edit(Edit edit) {
        editor.accept(edit);
    }

    void takeBack(String mergeKey) {
        backTaker.accept(mergeKey);
    }

    void say(Message message) {
        teller.accept(message);
    }

    void pickMark(Mark mark) {
        markPicker.accept(mark);
    }

    void pickPacket(int step) {
        packetPicker.accept(step);
    }

    void tapSpace() {
        spaceTapper.run();
    }
}
