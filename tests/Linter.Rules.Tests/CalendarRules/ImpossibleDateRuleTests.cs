using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.ImpossibleDateRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class ImpossibleDateRuleTests
{
    [TestCase("**Date:** [|2025-02-29|]", "2025-02-29 does not exist (2025 is not a leap year).")]
    [TestCase("**Date:** [|2025-13-02|]", "2025-13-02 does not exist (there is no month 13).")]
    [TestCase("**Date:** [|2025-00-10|]", "2025-00-10 does not exist (there is no month 0).")]
    [TestCase("**Date:** [|2025-03-00|]", "2025-03-00 does not exist (there is no day 0).")]
    [TestCase("It began on [|June 31st, 2024|].", "June 31st, 2024 does not exist (June has 30 days).")]
    [TestCase("It lasted from June 10 to [|31, 2024|].", "June 31, 2024 does not exist (June has 30 days).")]
    [TestCase("It began on [|February 30|] at 10:00 UTC.", "February 30 does not exist (February has 28 or 29 days).")]
    [TestCase("It began on [|31/06/2024|].", "31/06/2024 does not exist (June has 30 days).")]
    [TestCase("It began on [|32/13/2024|].", "32/13/2024 does not exist (there is no month 32).")]
    [TestCase("**Date:** [|20255-03-04|]", "20255-03-04 does not exist (the year 20255 has five digits).")]
    [TestCase("**Date:** [|202-03-04|]", "202-03-04 does not exist (the year 202 has three digits).")]
    [TestCase("**Date:** [|04/03/202|]", "04/03/202 does not exist (the year 202 has three digits).")]
    [TestCase("**Date:** [|31/31/31|]", "31/31/31 does not exist (there is no month 31).")]
    [TestCase("| Date | What |\n| --- | --- |\n| [|31/31/31|] | alert |", "31/31/31 does not exist (there is no month 31).")]
    [TestCase("- [|31/31/31|] 10:00 UTC alert", "31/31/31 does not exist (there is no month 31).")]
    [TestCase("**Date:** [|31.04.2024|]", "31.04.2024 does not exist (April has 30 days).")]
    [TestCase("It began on [|31.04.2024|].", "31.04.2024 does not exist (April has 30 days).")]
    [TestCase("**Date:** [|31 June|]", "31 June does not exist (June has 30 days).")]
    [TestCase("## Timeline\n\n- [|June 31|] alerts fired", "June 31 does not exist (June has 30 days).")]
    [TestCase("Incident date: [|2025-14-02|]", "2025-14-02 does not exist (there is no month 14).")]
    [TestCase("Incident [|2025-02-30|] 10:00 UTC", "2025-02-30 does not exist (February has 28 or 29 days).")]
    public void A_date_no_calendar_has_is_an_error(string marked, string message) => Verify(marked, message, DiagnosticSeverity.Error);

    [TestCase("Reference: [|2025-02-30|]")]
    [TestCase("| Reference |\n| --- |\n| [|2025-02-30|] |")]
    [TestCase("- [|2025-02-30|] login fails")]
    [TestCase("The lease was renewed until [|2025-02-30|].")]
    [TestCase("Ana asks for a review by [|31 June|].")]
    [TestCase("The outage was triggered by a certificate of [|2025-02-30|].")]
    public void In_running_text_it_is_a_warning(string marked) => Verify(marked, severity: DiagnosticSeverity.Warning);

    [TestCase("The job added a year to 2024-02-29 and got 2025-02-29.")]
    [TestCase("The form sent \"2025-02-30\" to the server.")]
    [TestCase("The client wrote `2025-02-30` into the field.")]
    [TestCase("The outage began when the parser rejected 2025-02-30.")]
    [TestCase("A backup was scheduled for June 31st.")]
    public void What_may_be_the_fault_itself_is_fine(string text) => VerifyClean(text);

    [TestCase("## Timeline\n\n- `[|2025-02-30|]` alert fired")]
    [TestCase("- `[|2025-02-30|] 10:00` alert fired")]
    [TestCase("| Field | Value |\n| --- | --- |\n| Started | [|2025-02-30|] |")]
    [TestCase("| Task | Due |\n| --- | --- |\n| Repair it | [|2025-02-30|] |")]
    [TestCase("**Date:** `[|2025-02-30|]`")]
    public void A_stamp_or_field_written_as_code_is_an_error(string marked) => Verify(marked, severity: DiagnosticSeverity.Error);

    [Test]
    public void The_end_of_a_range_is_checked_too() => Verify("Outage from 2025-06-30 23:00 UTC to [|2025-06-31|] 01:00 UTC.");

    [Test]
    public void A_date_shared_by_both_ends_is_reported_once() => Verify("Outage on [|2025-06-31|], 10:00–11:00 UTC.");

    [Test]
    public void A_misspelt_month_is_a_warning() =>
        Verify("On [|Febuary 7, 2025|] the queue stopped.", "\"Febuary 7, 2025\" names no month; February is meant?", DiagnosticSeverity.Warning);

    [TestCase("Version 2024.13.1 was installed on 10.13.32.99.")]
    [TestCase("See PM2021-008 and INC-2024-13-45.")]
    [TestCase("31 of 32 disks were full, a ratio of 31/32.")]
    [TestCase("The outage was on 31/01/2024.")]
    [TestCase("The outage was on 2024-02-29.")]
    [TestCase("See https://example.com/2024-02-30/report.")]
    [TestCase("```\n2024-02-30 10:00 out of memory\n```")]
    [TestCase("Latency p50/p95/p99: 20/80/99 ms.")]
    [TestCase("Response time: 20/80/99")]
    [TestCase("- Traffic split: 50/30/20 between the regions")]
    [TestCase("Traffic was moved from 50/30/20 to 40/40/20.")]
    [TestCase("| Region | p50/p95/p99 |\n| --- | --- |\n| eu | 31/60/99 |")]
    [TestCase("| From | To |\n| --- | --- |\n| 50/30/20 | 40/40/20 |")]
    [TestCase("- 50/30/20 was the split before")]
    [TestCase("## Timeline\n\n- 10:00 50/30/20 is the split\n- 10:10 alert")]
    [TestCase("SQL Server was upgraded to 15.0.2000.")]
    [TestCase("SQL Server 15.20.2000 was installed.")]
    [TestCase("The agent 31.4.2024 was installed, then version 30.2.2025.")]
    [TestCase("**Version:** 31.4.2024")]
    [TestCase("By September 31 tickets had been filed.")]
    [TestCase("In June 31 of 200 customers left.")]
    [TestCase("We re-sent 31 June invoices.")]
    [TestCase("Build 2025-31-07 (year-week-build) was deployed.")]
    [TestCase("**Ticket:** 2025-31-07")]
    [TestCase("| Field | Value |\n| --- | --- |\n| Ticket | 2025-31-07 |")]
    [TestCase("| Ticket | Owner |\n| --- | --- |\n| 2025-31-07 | Ana |")]
    [TestCase("It was planned for Sprint 2025-27-1, order no. 2025-27-1.")]
    [TestCase("Incident ID: 2025-14-2")]
    [TestCase("Tickets 2025-13-01, 2025-14-01 and CVE 2025-12-44 are open.")]
    [TestCase("Agents were moved from 2025-31-07 to 2025-32-01.")]
    [TestCase("RHSA-2025-13-44 was installed.")]
    [TestCase("# Incident 2025-14-2")]
    public void What_is_no_date_or_exists_is_fine(string text) => VerifyClean(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_hold_no_such_date(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
