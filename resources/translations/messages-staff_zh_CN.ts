<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>A sign-in name has 2 to 32 small letters, digits, dots, hyphens or underscores.</source>
        <translation>登录名须为 2 至 32 位小写字母、数字、点、连字符或下划线。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>Nobody may be both {one} and {other}.</source>
        <translation>同一人不得兼任 {one} 与 {other}。</translation>
    </message>
    <message>
        <source>Nobody does this to themselves. Ask a colleague.</source>
        <translation>不能对自己进行此操作，请由同事办理。</translation>
    </message>
    <message>
        <source>This is the last active administrator. Appoint another one first.</source>
        <translation>这是最后一名在用管理员，请先指定另一名管理员。</translation>
    </message>
    <message>
        <source>A proposal for {name} still waits to be checked.</source>
        <translation>{name} 尚有待复核的角色申请。</translation>
    </message>
    <message>
        <source>This proposal was decided already.</source>
        <translation>该申请已有结论。</translation>
    </message>
    <message>
        <source>Enter kind, number and last day of the registration together.</source>
        <translation>登记类别、编号与有效期须同时填写。</translation>
    </message>
    <message>
        <source>A registration has a number and a last day; clear both where there is none.</source>
        <translation>登记须同时填写编号和有效期；没有的请两项都清空。</translation>
    </message>
    <message>
        <source>{name} no longer has access to this terminal.</source>
        <translation>{name} 已停用，不能登录。</translation>
    </message>
    <message>
        <source>The roles of {name} have not been checked yet. Ask compliance.</source>
        <translation>{name} 的角色尚未复核，请联系合规。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>A code has one to {most} letters or digits, with hyphens between them.</source>
        <translation>代码为 1 至 {most} 位字母或数字，中间可用连字符。</translation>
    </message>
    <message>
        <source>Nobody here has the sign-in name {login}.</source>
        <translation>没有登录名为 {login} 的人员。</translation>
    </message>
</context>
</TS>
