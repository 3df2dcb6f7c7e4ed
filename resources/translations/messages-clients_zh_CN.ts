<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>No identity document on file</source>
        <translation>没有在档证件</translation>
    </message>
    <message>
        <source>Identity document expired on {on}: only its renewal is possible</source>
        <translation>证件已于 {on} 到期，只能办理证件更新</translation>
    </message>
    <message>
        <source>Identity document expires on {on}</source>
        <translation>证件将于 {on} 到期</translation>
    </message>
    <message>
        <source>No risk assessment on file</source>
        <translation>尚无风险测评</translation>
    </message>
    <message>
        <source>Risk assessment of {on} has expired and counts as a mismatch</source>
        <translation>{on} 的风险测评已过期，按不匹配处理</translation>
    </message>
    <message>
        <source>{age} years old: offer large print, priority and an extra risk notice</source>
        <translation>{age} 岁：提供大字版、优先办理，并加强风险提示</translation>
    </message>
    <message>
        <source>{age} years old: a guardian must act</source>
        <translation>{age} 岁：须由监护人办理</translation>
    </message>
    <message>
        <source>{age} years old: a guardian must act, unless the client declares to live mainly on their own wages</source>
        <translation>{age}周岁：须由监护人代为办理，声明以自己的劳动收入为主要生活来源的除外</translation>
    </message>
    <message>
        <source>{age} years old, lives mainly on their own wages as declared on {on}: acts like an adult</source>
        <translation>{age}周岁，{on}声明以自己的劳动收入为主要生活来源：视同成年人办理</translation>
    </message>
    <message>
        <source>Only a client of {lowest} to {highest} years can declare to live mainly on their own wages.</source>
        <translation>只有{lowest}至{highest}周岁的客户才能声明以自己的劳动收入为主要生活来源。</translation>
    </message>
    <message>
        <source>{age} years old: a guardian alone can act</source>
        <translation>{age} 岁：只能由监护人办理</translation>
    </message>
    <message>
        <source>Complaint {number} is open</source>
        <translation>投诉 {number} 尚未办结</translation>
    </message>
    <message>
        <source>Has an appointment today at {hour}</source>
        <translation>今日 {hour} 有预约</translation>
    </message>
    <message>
        <source>Needs special care</source>
        <translation>需要特别关照</translation>
    </message>
    <message>
        <source>Nobody with a running authority is on file for this institution</source>
        <translation>该机构没有授权在有效期内的办理人</translation>
    </message>
    <message>
        <source>This document is on file already: {name}, client number {client_no}.</source>
        <translation>该证件已在档：{name}，客户号 {client_no}。</translation>
    </message>
    <message>
        <source>Enter risk level and day of assessment together.</source>
        <translation>风险等级与测评日期须同时填写。</translation>
    </message>
    <message>
        <source>The day of assessment lies in the future.</source>
        <translation>测评日期在今天之后。</translation>
    </message>
    <message>
        <source>This person is not on the client&apos;s file.</source>
        <translation>该客户档案中没有此办理人。</translation>
    </message>
    <message>
        <source>This is the client&apos;s own document. Nobody represents themselves.</source>
        <translation>这是客户本人的证件，本人不能作自己的代理人。</translation>
    </message>
    <message>
        <source>The authority to act ended on {on}.</source>
        <translation>代理权限已于 {on} 到期。</translation>
    </message>
    <message>
        <source>The power of attorney does not cover {service}.</source>
        <translation>授权范围不包括 {service}。</translation>
    </message>
    <message>
        <source>An agent needs a power of attorney and its last valid day.</source>
        <translation>代理人须填写授权委托书及其有效期。</translation>
    </message>
    <message>
        <source>Say why the data is needed; the reason is kept.</source>
        <translation>请说明查看原因，原因将被记录。</translation>
    </message>
    <message>
        <source>This field cannot be revealed.</source>
        <translation>该字段不能查看明文。</translation>
    </message>
</context>
</TS>
