<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Write a time as 9:30.</source>
        <translation>时间请写成 9:30 的形式。</translation>
    </message>
    <message>
        <source>Write the hours as 9:00-11:30 13:00-17:00.</source>
        <translation>时段请写成 9:00-11:30 13:00-17:00 的形式。</translation>
    </message>
    <message>
        <source>Each time comes after the one before it: 9:00-11:30 13:00-17:00.</source>
        <translation>各时间须依次递增，例如 9:00-11:30 13:00-17:00。</translation>
    </message>
    <message>
        <source>Enter the hours of at least one weekday. Who is away for a time has leave.</source>
        <translation>请至少填写一天的工作时间。一段时间不在岗的，请登记休假。</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>排班的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A plan begins today or later; what was, stays as it was.</source>
        <translation>排班只能从今天或以后开始，过去的保持原样。</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation>{name}已不在本营业部任职。</translation>
    </message>
    <message>
        <source>This was withdrawn already.</source>
        <translation>该记录已撤销。</translation>
    </message>
    <message>
        <source>There is a window or room {room} already.</source>
        <translation>窗口或房间 {room} 已存在。</translation>
    </message>
    <message>
        <source>The catalogue has no service {service}.</source>
        <translation>服务目录中没有业务 {service}。</translation>
    </message>
</context>
</TS>
