<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Deadline</name>
    <message>
        <source>Due {due}: {amount} {unit} from {start}</source>
        <translation>{due} 到期：自 {start} 起 {amount} {unit}</translation>
    </message>
    <message>
        <source>Provisional: the notice for a year it crosses is not published. It is counted again when that is imported.</source>
        <translation>暂定：所跨年度的放假通知尚未公布，导入通知后将重新计算。</translation>
    </message>
    <message>
        <source>The branch is shut on {due}: be done by {last}.</source>
        <translation>营业部 {due} 不营业，请在 {last} 前办结。</translation>
    </message>
    <message>
        <source>Calendar: {version}</source>
        <translation>日历版本：{version}</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>trading days</source>
        <translation>个交易日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>个自然日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>start, not counted</source>
        <translation>起算日，不计入</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>trading day</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>calendar day</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>make-up working day, the exchanges stay shut</source>
        <translation>调休上班日，交易所休市</translation>
    </message>
    <message>
        <source>the clock stood still</source>
        <translation>计时中止</translation>
    </message>
    <message>
        <source>the hours run on</source>
        <translation>连续计时</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Mid-autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Anti-Fascist 70th Day</source>
        <translation>抗战胜利七十周年纪念日</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{amount} is no amount that can be counted: 0 to {most}.</source>
        <translation>{amount} 不在可计算的范围内（0 至 {most}）。</translation>
    </message>
    <message>
        <source>Say one amount: --working-days, --calendar-days or --hours.</source>
        <translation>请给出一个期限：--working-days、--calendar-days 或 --hours。</translation>
    </message>
    <message>
        <source>--trading goes with --working-days alone.</source>
        <translation>--trading 只能与 --working-days 同用。</translation>
    </message>
    <message>
        <source>{year} is too far away to count from: {first} to {last}.</source>
        <translation>{year} 年超出可计算的年份（{first} 至 {last}）。</translation>
    </message>
    <message>
        <source>The clock stands still already.</source>
        <translation>计时已经中止。</translation>
    </message>
    <message>
        <source>The clock was not running yet: it runs since {since}.</source>
        <translation>计时尚未开始，自 {since} 起才计时。</translation>
    </message>
    <message>
        <source>The clock is not standing still.</source>
        <translation>计时并未中止。</translation>
    </message>
    <message>
        <source>{instant} does not say in which zone it is.</source>
        <translation>{instant} 未注明时区。</translation>
    </message>
    <message>
        <source>The clock was stopped only at {since}.</source>
        <translation>计时在 {since} 才中止。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>It was extended already; it can be extended once.</source>
        <translation>已经延期过，只能延期一次。</translation>
    </message>
    <message>
        <source>It ran out on {due}; it can be extended only before.</source>
        <translation>期限已于 {due} 届满，延期须在届满前提出。</translation>
    </message>
    <message>
        <source>Counted from the start it may be {ceiling} at most, the extension included.</source>
        <translation>自起算日起连同延期最多为 {ceiling}。</translation>
    </message>
    <message>
        <source>It is {amount} already; an extension names the new total from the same start.</source>
        <translation>现期限已为 {amount}；延期应填写自同一起算日起的新总期限。</translation>
    </message>
</context>
</TS>
