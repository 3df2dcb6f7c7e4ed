<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>No open ticket of today has this number. Please look at your slip, or ask at the counter.</source>
        <translation>今天没有这个号码的待办号单。请核对您的号单，或咨询柜台。</translation>
    </message>
    <message>
        <source>Ticket {number} is over. Please take a new number for another matter.</source>
        <translation>{number} 号已办结或失效。办理其他业务请重新取号。</translation>
    </message>
    <message>
        <source>Nobody with this number was served here today. Please look at your slip.</source>
        <translation>今天没有办结过这个号码。请核对您的号单。</translation>
    </message>
</context>
</TS>
