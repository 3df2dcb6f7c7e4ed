<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Work of another terminal came in that cannot be read. It was put aside; the others&apos; work goes on coming in.</source>
        <translation>收到其他终端的数据无法读取，已单独搁置；其余终端的数据照常接收。</translation>
    </message>
    <message>
        <source>Another terminal runs a newer version of this program. Update this one to read its work.</source>
        <translation>有终端使用的程序版本较新。请升级本机程序后再接收其数据。</translation>
    </message>
    <message>
        <source>Another terminal sent records where they do not belong. They were put aside.</source>
        <translation>其他终端送来了不属于该范围的记录，已单独搁置。</translation>
    </message>
    <message>
        <source>Another terminal sent a record under an id that a different one has here. It was put aside.</source>
        <translation>其他终端送来的记录编号与本机另一记录相同，已单独搁置。</translation>
    </message>
    <message>
        <source>Somebody has settled this meanwhile.</source>
        <translation>该冲突已由他人处理。</translation>
    </message>
    <message>
        <source>This is settled where the record is kept: change the number, book anew, or take the next step there.</source>
        <translation>请在记录所在之处处理：更改号码、重新预约，或在那里办理下一步。</translation>
    </message>
</context>
</TS>
