<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>This is no address. Examples: /mnt/share/guitai, s3://bucket/branch, postgresql://host/database.</source>
        <translation>这不是有效的地址。例如：/mnt/share/guitai、s3://bucket/branch、postgresql://host/database。</translation>
    </message>
    <message>
        <source>No engine is known for {scheme}: addresses. Known: {known}.</source>
        <translation>不支持以 {scheme}: 开头的地址。支持的有：{known}。</translation>
    </message>
    <message>
        <source>The address has an option that does not fit this engine: {option}.</source>
        <translation>地址中有不适用于该存储的选项：{option}。</translation>
    </message>
    <message>
        <source>The line to {address} would not be encrypted. Use an address with TLS (https, davs).</source>
        <translation>到 {address} 的连接未加密。请使用带 TLS 的地址（https、davs）。</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: {path}</source>
        <translation>无法读取证书文件：{path}</translation>
    </message>
    <message>
        <source>The shared folder is not there: {path}. Work goes on; what was written waits here.</source>
        <translation>找不到共享文件夹：{path}。业务照常办理，已录入的内容先留在本机。</translation>
    </message>
    <message>
        <source>The file system of {path} cannot keep two terminals from taking the same name. Choose another one.</source>
        <translation>{path} 所在的文件系统无法防止两台终端占用同一文件名，请另选位置。</translation>
    </message>
    <message>
        <source>{address} does not answer ({reason}). Work goes on; what was written waits here.</source>
        <translation>{address} 没有响应（{reason}）。业务照常办理，已录入的内容先留在本机。</translation>
    </message>
    <message>
        <source>{address} cannot prove that it is the right one ({reason}). Nothing was sent. Check its certificate.</source>
        <translation>{address} 无法证明其身份（{reason}）。未发送任何内容，请检查其证书。</translation>
    </message>
    <message>
        <source>{address} refuses this terminal: look at the sign-in of the address.</source>
        <translation>{address} 拒绝本终端访问：请检查地址中的登录信息。</translation>
    </message>
    <message>
        <source>There is no room left at {address}. What was written waits here.</source>
        <translation>{address} 空间已满。已录入的内容先留在本机。</translation>
    </message>
    <message>
        <source>{address} can be read and not written. What was written waits here.</source>
        <translation>{address} 只能读取、不能写入。已录入的内容先留在本机。</translation>
    </message>
    <message>
        <source>Another entry has number {n} of {stream} already. Nothing was overwritten.</source>
        <translation>{stream} 的第 {n} 号条目已被占用，原有内容未被覆盖。</translation>
    </message>
    <message>
        <source>No terminal of the branch can read {scope} at present, so nothing can be written there. Compliance has to name one first, on the page Terminals.</source>
        <translation>本营业部目前没有终端可以读取“{scope}”，因此不能写入。请合规人员先在“终端”页面指定一台。</translation>
    </message>
    <message>
        <source>Snapshots are taken at counters, not at a kiosk.</source>
        <translation>快照只能在柜台终端上制作，不能在自助机上制作。</translation>
    </message>
    <message>
        <source>This terminal has no key for {scope}: it must be let in first.</source>
        <translation>本终端没有 {scope} 范围的密钥：须先获准加入。</translation>
    </message>
    <message>
        <source>One change is too large to be sent ({stream} {n}).</source>
        <translation>有一项变更过大，无法发送（{stream} {n}）。</translation>
    </message>
    <message>
        <source>The engine was begun by a terminal that is not of this branch. Nothing was sent. Check the address.</source>
        <translation>该存储由不属于本营业部的终端建立。未发送任何内容，请核对地址。</translation>
    </message>
    <message>
        <source>The engine is empty, and it had this terminal&apos;s work before. Check the address; if it was emptied, refill it.</source>
        <translation>存储是空的，而本终端的内容此前已在其中。请核对地址；如确已被清空，请重新填充。</translation>
    </message>
    <message>
        <source>The engine was set back: it has {kept} entries of {stream}, and had taken {sent}. Check it, then refill it.</source>
        <translation>存储被退回到较早状态：{stream} 现有 {kept} 条，此前已收下 {sent} 条。请检查后重新填充。</translation>
    </message>
    <message>
        <source>This terminal was set back: the engine has work of {stream} that is not here. Let it in again as a new one.</source>
        <translation>本终端被退回到较早状态：存储中有 {stream} 的内容而本机没有。请将其作为新终端重新加入。</translation>
    </message>
    <message>
        <source>Somebody else wrote entry {n} of {stream} in this terminal&apos;s place. Check the engine, then refill it.</source>
        <translation>{stream} 的第 {n} 条由他人代本终端写入。请检查存储后重新填充。</translation>
    </message>
    <message>
        <source>The snapshot on the engine is not whole. Nothing was changed.</source>
        <translation>存储中的快照不完整，未作任何更改。</translation>
    </message>
</context>
</TS>
