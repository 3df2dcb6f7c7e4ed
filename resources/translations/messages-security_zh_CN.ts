<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>There is no key file (vault.json) in this folder: {path}. Without it the database cannot be opened.</source>
        <translation>找不到密钥文件（vault.json）：{path}。没有它无法打开数据库。</translation>
    </message>
    <message>
        <source>The key file is damaged ({part}): {path}. Where its second copy is whole, that can take its place.</source>
        <translation>密钥文件已损坏（{part}）：{path}。若备份副本完好，可用副本恢复。</translation>
    </message>
    <message>
        <source>The key file was written by a newer program (format {version}, here {known} is known). Update the program.</source>
        <translation>密钥文件由更新版本的程序写入（格式 {version}，本程序支持到 {known}）。请升级程序。</translation>
    </message>
    <message>
        <source>The key file was changed outside this program ({part}): {path}. Do not work on; tell the administrator.</source>
        <translation>密钥文件被本程序以外的方式改动（{part}）：{path}。请停止办理业务并通知管理员。</translation>
    </message>
    <message>
        <source>The key file protects the password of {login} less than this program allows. Tell the administrator.</source>
        <translation>密钥文件对 {login} 的密码保护强度低于本程序的要求。请通知管理员。</translation>
    </message>
    <message>
        <source>There is a key file already: {path}. It is not written over.</source>
        <translation>密钥文件已存在：{path}。不会覆盖。</translation>
    </message>
    <message>
        <source>There is no whole second copy of the key file: {path}.</source>
        <translation>没有完好的密钥文件备份副本：{path}。</translation>
    </message>
    <message>
        <source>The program is locked. Sign in again.</source>
        <translation>程序已锁定，请重新登录。</translation>
    </message>
    <message>
        <source>Sign in with your own password to change it.</source>
        <translation>请用本人密码登录后再修改密码。</translation>
    </message>
    <message>
        <source>A change of the database key is not finished yet. Finish it first.</source>
        <translation>上一次数据库密钥更换尚未完成，请先完成。</translation>
    </message>
    <message>
        <source>No change of the database key is under way.</source>
        <translation>当前没有正在进行的数据库密钥更换。</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>One more wrong password, and this name has to wait {minutes} minutes.</source>
        <translation>再输错一次，该登录名须等待 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. This login can be used again in {minutes} minutes.</source>
        <translation>密码错误次数过多，该登录名须等待 {minutes} 分钟后才能登录。</translation>
    </message>
    <message>
        <source>{name} is signed in already. The second person must be somebody else.</source>
        <translation>{name}已在本窗口登录，复核人须为另一人。</translation>
    </message>
    <message>
        <source>The password must be changed before you go on.</source>
        <translation>请先修改密码再继续。</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is mistyped.</source>
        <translation>恢复码第 {group} 组输入有误。</translation>
    </message>
    <message>
        <source>This recovery code does not open this terminal, or was replaced.</source>
        <translation>该恢复码不能打开本终端，或已被更换。</translation>
    </message>
    <message>
        <source>This machine is not set up to open by itself. Sign in.</source>
        <translation>本机未设置自动开启，请登录。</translation>
    </message>
    <message>
        <source>This machine&apos;s own key does not fit. Sign in and set it up again.</source>
        <translation>本机密钥不匹配，请登录后重新设置。</translation>
    </message>
    <message>
        <source>The operating system&apos;s keyring is not available ({reason}), so this machine cannot open by itself.</source>
        <translation>操作系统的密钥环不可用（{reason}），本机无法自动开启。</translation>
    </message>
    <message>
        <source>At least {minimum} characters.</source>
        <translation>至少 {minimum} 个字符。</translation>
    </message>
    <message>
        <source>At most {maximum} characters.</source>
        <translation>最多 {maximum} 个字符。</translation>
    </message>
    <message>
        <source>At least {minimum} of: small letters, capital letters, digits, other characters.</source>
        <translation>小写字母、大写字母、数字、其他字符中至少包含 {minimum} 类。</translation>
    </message>
    <message>
        <source>No characters that cannot be seen.</source>
        <translation>不能含有不可见字符。</translation>
    </message>
    <message>
        <source>No space at the beginning or the end.</source>
        <translation>开头和结尾不能有空格。</translation>
    </message>
    <message>
        <source>The login must not be part of the password.</source>
        <translation>密码中不能包含登录名。</translation>
    </message>
    <message>
        <source>Your name must not be part of the password.</source>
        <translation>密码中不能包含本人姓名。</translation>
    </message>
    <message>
        <source>None of the last {remembered} passwords.</source>
        <translation>不能与最近 {remembered} 次使用过的密码相同。</translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation>请输入登录名。</translation>
    </message>
    <message>
        <source>The login {login} is taken.</source>
        <translation>登录名 {login} 已被使用。</translation>
    </message>
    <message>
        <source>This member of staff has no access to this terminal.</source>
        <translation>该员工没有本终端的使用权限。</translation>
    </message>
    <message>
        <source>The last person who can open this terminal cannot be removed.</source>
        <translation>不能移除最后一名可以打开本终端的人员。</translation>
    </message>
    <message>
        <source>The keys of {login} are protected less than this program allows and were not taken over.</source>
        <translation>{login} 的密钥保护强度低于本程序的要求，未予采用。</translation>
    </message>
    <message>
        <source>The disk is full: {path}. Nothing was changed.</source>
        <translation>磁盘已满：{path}。未作任何更改。</translation>
    </message>
    <message>
        <source>This folder cannot be written: {path}. Nothing was changed.</source>
        <translation>该文件夹不可写入：{path}。未作任何更改。</translation>
    </message>
    <message>
        <source>This file or folder does not answer ({reason}): {path}.</source>
        <translation>该文件或文件夹无法访问（{reason}）：{path}。</translation>
    </message>
    <message>
        <source>There is no such folder: {path}.</source>
        <translation>文件夹不存在：{path}。</translation>
    </message>
    <message>
        <source>Another program is at work in this folder (process {pid}, since {started}): {path}.</source>
        <translation>已有另一个程序正在使用该文件夹（进程 {pid}，启动于 {started}）：{path}。</translation>
    </message>
    <message>
        <source>Another program is at work in this folder: {path}.</source>
        <translation>已有另一个程序正在使用该文件夹：{path}。</translation>
    </message>
    <message>
        <source>The clock stands {minutes} minutes behind the latest time seen here. Put it right.</source>
        <translation>系统时钟比本机记录的最新时间慢 {minutes} 分钟，请校准。</translation>
    </message>
</context>
</TS>
