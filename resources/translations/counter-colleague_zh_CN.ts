<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Colleague</name>
    <message>
        <source>With a colleague here: {act}</source>
        <translation>同事当场办理：{act}</translation>
    </message>
    <message>
        <source>The colleague enters their own name and password, for this one act. It is signed with their key and kept in their name; you stay signed in.</source>
        <translation>请同事输入本人登录名和密码，仅用于这一次操作。操作以其密钥签署并记在其名下，您保持登录。</translation>
    </message>
    <message>
        <source>Colleague&apos;s sign-in name</source>
        <translation>同事登录名</translation>
    </message>
    <message>
        <source>Colleague&apos;s password</source>
        <translation>同事密码</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>Sign: {act}</source>
        <translation>签署：{act}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
