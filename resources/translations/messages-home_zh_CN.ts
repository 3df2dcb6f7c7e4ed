<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Something lies in {path} already; a new home needs an empty folder.</source>
        <translation>{path} 中已有内容；新建数据目录须为空文件夹。</translation>
    </message>
    <message>
        <source>{given} is no code: one to sixteen letters or digits, with hyphens between them.</source>
        <translation>“{given}”不能作为代码：限 1 至 16 位字母或数字，中间可用连字符。</translation>
    </message>
    <message>
        <source>{path} holds something already, perhaps another recovery code. Name another file.</source>
        <translation>{path} 中已有内容，可能是另一份恢复码，请另选文件。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. Commands work without one: guitai --help</source>
        <translation>此处没有显示器，无法打开窗口。命令行仍可使用：guitai --help</translation>
    </message>
    <message>
        <source>Several people may sign in here: say who with --login.</source>
        <translation>此处有多人可以登录，请用 --login 指明登录名。</translation>
    </message>
    <message>
        <source>Nobody here has the sign-in name {login}.</source>
        <translation>没有登录名为 {login} 的人员。</translation>
    </message>
    <message>
        <source>Say whose seal is to be trusted: a home (--home) or an authority&apos;s certificate (--trust).</source>
        <translation>请指明信任谁的印章：数据目录（--home）或签发机构证书（--trust）。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not there: {path}</source>
        <translation>找不到签发机构证书：{path}</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form: {path}</source>
        <translation>不是 PEM 格式的证书：{path}</translation>
    </message>
    <message>
        <source>The document cannot be read: {path} ({reason})</source>
        <translation>无法读取文件：{path}（{reason}）</translation>
    </message>
    <message>
        <source>That is not the code shown above; look at it group by group.</source>
        <translation>与上面显示的恢复码不一致，请逐组核对。</translation>
    </message>
    <message>
        <source>This terminal has no sealing certificate. The administrator must enrol it again.</source>
        <translation>本终端没有签章证书，须由系统管理员重新登记终端。</translation>
    </message>
    <message>
        <source>The published tariff has no line {key}; nothing may be charged.</source>
        <translation>公示的收费标准中没有“{key}”这一项，不得收费。</translation>
    </message>
    <message>
        <source>This terminal knows no printer. Set one up in the system, then try again.</source>
        <translation>本终端没有可用的打印机。请先在系统中设置打印机，再重试。</translation>
    </message>
</context>
</TS>
