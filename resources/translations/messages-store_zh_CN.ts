<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The branch&apos;s database is not where it should be: {path}. If the folder was moved, say where with --home.</source>
        <translation>营业部数据库不在应有的位置：{path}。如果文件夹已移动，请用 --home 指明新位置。</translation>
    </message>
    <message>
        <source>There is a database already: {path}. It was left as it is. Choose another folder.</source>
        <translation>此处已有数据库：{path}，未作任何改动。请另选文件夹。</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open the database {path}. Vault and database are not of the same time.</source>
        <translation>密钥文件中的密钥打不开数据库 {path}：密钥文件与数据库不是同一时期的。</translation>
    </message>
    <message>
        <source>The database is damaged or cut short. Nothing was changed. Keep a copy of the folder and restore a backup.</source>
        <translation>数据库已损坏或不完整，未作任何改动。请先保留整个文件夹的副本，再从备份恢复。</translation>
    </message>
    <message>
        <source>{path} is not the database of this branch terminal. Nothing was changed.</source>
        <translation>{path} 不是本终端的数据库，未作任何改动。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Update the program, then open it again.</source>
        <translation>数据库由更新版本的程序写入。请先升级程序，再重新打开。</translation>
    </message>
    <message>
        <source>The database cannot be written: its folder is read-only. Nothing was changed.</source>
        <translation>数据库无法写入：所在文件夹为只读，未作任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was kept. Make room, then do it again.</source>
        <translation>磁盘已满，本步骤的内容均未保存。请腾出空间后重做。</translation>
    </message>
    <message>
        <source>Another program is using the database. Close it, then do this again.</source>
        <translation>另一个程序正在使用数据库。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked. Nothing of this step was kept. Look at the disk first.</source>
        <translation>磁盘读写出错，本步骤的内容均未保存。请先检查磁盘。</translation>
    </message>
    <message>
        <source>The database cannot be opened: {path}.</source>
        <translation>无法打开数据库：{path}。</translation>
    </message>
    <message>
        <source>What this refers to is not there (any more). Reload, then look again.</source>
        <translation>所引用的记录不存在或已不在。请刷新后再看。</translation>
    </message>
    <message>
        <source>This is taken already: it can be given once only.</source>
        <translation>已被占用：不能重复。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. It was loaded anew: look at it, and do your change again.</source>
        <translation>其他人刚刚修改过此记录。已重新载入，请核对后再次修改。</translation>
    </message>
    <message>
        <source>A kept file is missing from the store: {digest}.</source>
        <translation>库中缺少一份已保存的文件：{digest}。</translation>
    </message>
    <message>
        <source>A kept file is damaged: {digest}.</source>
        <translation>一份已保存的文件已损坏：{digest}。</translation>
    </message>
</context>
</TS>
