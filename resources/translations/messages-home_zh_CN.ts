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
        <source>That is not the code shown above; look at it group by group.</source>
        <translation>与上面显示的恢复码不一致，请逐组核对。</translation>
    </message>
</context>
</TS>
