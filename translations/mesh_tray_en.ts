<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>%1 of %n other machine connected</numerusform>
            <numerusform>%1 of %n other machines connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n unreachable</numerusform>
            <numerusform>%n unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n lock</numerusform>
            <numerusform>%n locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>%n message held</numerusform>
            <numerusform>%n messages held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>%n needs permission</numerusform>
            <numerusform>%n need permission</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>%n problem to fix.</numerusform>
            <numerusform>%n problems to fix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>%n problem to fix, see below.</numerusform>
            <numerusform>%n problems to fix, see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>%n machine of your tailnet can be chosen.</numerusform>
            <numerusform>%n machines of your tailnet can be chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 from %2 to %3, %n byte, expires %4</numerusform>
            <numerusform>#%1 from %2 to %3, %n bytes, expires %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n message that waits for it will not arrive; its sender is told.</numerusform>
            <numerusform>%n messages that wait for it will not arrive; the senders are told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>%n message waits for your decision</numerusform>
            <numerusform>%n messages wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>%n message for you, the last one from %1</numerusform>
            <numerusform>%n messages for you, the last one from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 is stopped (%n process); %2 is Grip now.</numerusform>
            <numerusform>%1 is stopped (%n processes); %2 is Grip now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 is stopped (%n process).</numerusform>
            <numerusform>%1 is stopped (%n processes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>And %n more alert…</numerusform>
            <numerusform>And %n more alerts…</numerusform>
        </translation>
    </message>
</context>
</TS>
