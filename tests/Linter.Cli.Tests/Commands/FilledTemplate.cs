namespace Linter.Cli.Tests.Commands;

/// <summary>A blank postmortem with a plausible incident written into its placeholders.</summary>
internal static class FilledTemplate
{
    private static readonly string[] Clocks = ["14:05", "14:12", "14:40"];
    private static readonly string[] AlxClocks = ["14:05", "14:12", "14:20", "14:30", "14:40"];

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["[Your name]"] = "Ana Ruiz",
        ["[Severity]"] = "SEV-2",
        ["Draft"] = "Final",
        ["[describe what failed and for whom]"] = "the checkout rejected 12% of all payments, and the affected customers could not place an order",
        ["[Describe the cause and what ended it in one sentence]"] = "A new build opened a database connection for every request, and going back to the previous build ended the failures",
        ["[Describe what could not be done], which affected [number] of the customers"] = "Orders could not be paid, which affected 12% of the customers",
        ["[Describe what began to fail]"] = "The payment service began to reject requests after build 412 was deployed",
        ["[Describe the alert or the report that told you]"] = "An alert fired for the error rate of the payment service",
        ["[Describe who took over and what was found]"] = "The on-call engineer started investigating and found that the connection pool was exhausted",
        ["[Describe what ended the impact]"] = "Build 411 was rolled out again and all payments worked: service restored",
        ["[Describe the cause and what let it become an incident]"] = "Build 412 opened a database connection for every request and never returned it to the pool. The load test used a pool without a limit, so the leak passed unseen",
        ["[Describe what was done and how you know that it worked]"] = "The previous build 411 was rolled out again. The error rate fell to zero within two minutes",
        ["[describe what helped]"] = "the alert named the service that failed",
        ["[describe what made it worse or slower]"] = "the dashboard of the connection pool was missing",
        ["[Describe what helped]"] = "The alert named the service that failed",
        ["[Describe what made it worse or slower]"] = "The dashboard of the connection pool was missing",
        ["[Describe what could have made it worse]"] = "The nightly batch of renewals had already finished",
        ["[Describe what prevents it]"] = "Limit the connection pool of the load test to the size used in production",
        ["[Describe what shortens the next one]"] = "Add a dashboard and an alert for used connections of the payment service",
        ["@owner"] = "@ana",
        ["TICKET-1"] = "PAY-101",
        ["TICKET-2"] = "PAY-102",
        ["BUG-1"] = "PAY-101",
        ["BUG-2"] = "PAY-102",
        ["[Describe what was down or slow and what users saw], which affected XX% of the users"] = "The checkout rejected payments and users saw an error page, which affected 12% of the users",
        ["[Describe the cause in one sentence]"] = "Build 412 leaked database connections until the pool of the payment service was exhausted",
        ["[Describe how the issue was detected]"] = "The payment service began to reject requests and an alert fired for its error rate",
        ["[Describe what was done and what was assumed]"] = "The on-call engineer started investigating and assumed that the bank was unreachable",
        ["[Describe a path that misled you]"] = "The bank confirmed that all its systems were up, so the search went on in the payment service",
        ["[Describe whom the incident was escalated to]"] = "The incident was escalated to the payments team, which found the exhausted connection pool",
        ["[Describe how it was resolved]"] = "Build 411 was rolled out again and all payments worked: service restored",
        ["[Describe in detail what caused the issue]"] = "Build 412 changed how the payment service talks to its database. Before, each request borrowed a connection from a pool and returned it at the end. The new code opened a connection for every request and returned it only when the request succeeded. A payment that the bank declined left its connection open. About one payment in eight is declined on a usual afternoon, so the pool of two hundred connections was used up within minutes of the deployment. From then on every request that needed a new connection waited for ten seconds and was then rejected.\n\nThe leak passed the load test because its pool has no limit and because every payment of the test succeeds. It passed the review because the changed lines look the same as those of the order service, which never sees a declined payment. The deployment went to all hosts at once, so there was no healthy host to compare with",
        ["[Describe in detail how the issue was fixed]"] = "Build 411 was rolled out again to all hosts of the payment service. This closed every open connection, because each host restarts its process when a build is rolled out. The error rate fell to its usual level within two minutes, and the number of open connections stayed below forty for the rest of the day.\n\nOn the next morning the payments team corrected the code, so that a connection goes back to the pool whatever the bank answers. The corrected build 413 was tested against a bank that declines every second payment, with a pool of the same size as in production, and it was then deployed to one host. After an hour without a rejected request it was deployed to the others",
        ["[describe what can be improved]"] = "tests should use the same limits as production, deployments should reach one host before they reach all of them, and each pool should be visible on a dashboard. The three together would have shown the leak before a single customer met it, and they protect every service that shares a limited resource",
        ["[Describe one thing to do]"] = "Limit the connection pool of the load test to the size used in production",
        ["[Describe another thing to do]"] = "Add a dashboard and an alert for used connections of the payment service",
        ["[Describe what was lost], which is [number] of the requests"] = "Payments were rejected, which is 12% of the requests",
        ["[Describe what set it off]"] = "The deployment of build 412 to all hosts of the payment service",
        ["[Describe the course of events in a short paragraph]"] = "Build 412 was deployed and leaked database connections until payments were rejected. Build 411 was rolled out again",
        ["[Describe the cause and every condition that was needed]"] = "Build 412 opened a database connection for every request and never returned it to the pool. The load test used a pool without a limit, so the leak passed unseen",
        ["[describe it in their words]"] = "an error page in place of the receipt",
        ["XX%"] = "12%",
        ["[Describe for colleagues what happened]"] = "Payments were rejected for a part of the customers and work again",
        ["[Describe for customers what happened, and what you will do]"] = "Some payments failed this afternoon. Nobody was charged for a failed payment, and we test new versions more strictly from now on",
        ["[Describe what was changed before, and why]"] = "Build 412 was deployed, which makes payments faster by keeping fewer locks",
        ["[Describe what did not work as expected]"] = "The payment service did not return database connections to the pool",
        ["[Describe who responded, and what slowed them down]"] = "The on-call engineer responded within five minutes; the missing dashboard slowed the search down",
        ["[Describe the cause behind the fault]"] = "The load test used a pool without a limit, so the leak of connections passed unseen",
    };

    public static string Write(string blank, string profile)
    {
        var text = Texts.OrderByDescending(pair => pair.Key.Length).Aggregate(blank, static (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal));
        text = ReplaceInTurn(text, "XX:XX", ["14:40", .. profile == "alx" ? AlxClocks : Clocks]);
        return ReplaceInTurn(text, "YYYY-MM-DD", ["2025-03-20", "2025-04-03"]);
    }

    private static string ReplaceInTurn(string text, string placeholder, string[] values)
    {
        foreach (var value in values)
        {
            var at = text.IndexOf(placeholder, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0, $"there are {values.Length} places of {placeholder}");
            text = string.Concat(text.AsSpan(0, at), value, text.AsSpan(at + placeholder.Length));
        }

        return text;
    }
}
