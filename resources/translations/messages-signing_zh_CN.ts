<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Case {case_no} has not been carried out yet; there is nothing to confirm.</source>
        <translation>业务 {case_no} 尚未执行，没有可确认的内容。</translation>
    </message>
    <message>
        <source>Confirmation {number} stands for this case. Discard or void it first.</source>
        <translation>该业务已有确认单 {number}，请先废弃或作废。</translation>
    </message>
    <message>
        <source>The signer&apos;s identity document was not seen today. Check it first.</source>
        <translation>今天尚未核对签署人证件，请先核对。</translation>
    </message>
    <message>
        <source>The client has not come to the end of the last page yet.</source>
        <translation>客户尚未阅读到最后一页末尾。</translation>
    </message>
    <message>
        <source>Confirmation {number} can no longer be laid out as it was shown. Discard it and prepare another one.</source>
        <translation>确认单 {number} 已无法按展示时的版式还原，请废弃后重新生成。</translation>
    </message>
    <message>
        <source>The case&apos;s data changed after {number} was prepared. That number is void; prepare the document anew.</source>
        <translation>{number} 生成后业务数据已变更，该编号作废，请重新生成。</translation>
    </message>
    <message>
        <source>{number} must be signed in ink: print it, have it signed, and scan it in.</source>
        <translation>{number} 须纸质签署：请打印、请客户签名后扫描。</translation>
    </message>
    <message>
        <source>{number} is signed on the screen, not on paper.</source>
        <translation>{number} 在屏幕上签署，不用纸质件。</translation>
    </message>
    <message>
        <source>Choose the scan of the signed paper.</source>
        <translation>请选择已签纸质件的扫描件。</translation>
    </message>
    <message>
        <source>File {page} of the scan cannot be read. It must be a picture (JPEG, PNG) or a PDF.</source>
        <translation>第 {page} 个扫描文件无法读取，须为图片（JPEG、PNG）或 PDF。</translation>
    </message>
    <message>
        <source>The day it is due has gone by already.</source>
        <translation>完成日期已过。</translation>
    </message>
    <message>
        <source>There is no confirmation {number} in this branch.</source>
        <translation>本营业部没有编号为 {number} 的确认单。</translation>
    </message>
    <message>
        <source>Confirmation {number} is not sealed yet.</source>
        <translation>确认单 {number} 尚未封存。</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Choose another, then print again.</source>
        <translation>找不到打印机 {printer}，请改选其他打印机后重新打印。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages. Nothing is lost: see to it or choose another, then print again.</source>
        <translation>打印机 {printer} 未接受打印，内容均已保存。请检查打印机或改选其他打印机，再重新打印。</translation>
    </message>
    <message>
        <source>Printing on {printer} failed. Nothing is lost: see to the printer or choose another, then print again.</source>
        <translation>在 {printer} 上打印失败，内容均已保存。请检查打印机或改选其他打印机，再重新打印。</translation>
    </message>
    <message>
        <source>A rating can be given once the service is completed.</source>
        <translation>业务办结后才能评价。</translation>
    </message>
    <message>
        <source>This service was rated already; a rating is never changed.</source>
        <translation>该业务已评价，评价不能更改。</translation>
    </message>
    <message>
        <source>This terminal knows no printer. Set one up in the system, then try again.</source>
        <translation>本终端没有可用的打印机。请先在系统中设置打印机，再重试。</translation>
    </message>
</context>
</TS>
