using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English phrases for how incidents are noticed.</summary>
internal static class DetectionPhrases
{
    /// <summary>A sentence of a summary that is about detection.</summary>
    public static readonly PhraseSet Detection = new(
        "detected by | detected through | detected via | detected when | first detected | was detected | discovered by | discovered when | first noticed | noticed by | noticed when | was noticed | noticed that "
        + "| reported by | first reported | alerted by | alerted to | were alerted | was alerted | notified by | were notified | became aware | made aware");

    private static readonly PhraseTable<DetectionSources> Sources = new(
        (DetectionSources.Monitoring,
            "monitoring alert* | monitoring system* | our monitoring | monitoring tool* | monitoring fired | automated alert* | automatic alert* | automated monitoring | alert fired | alerts fired | alert triggered | alerts triggered "
            + "| alarm* | pager* | paged | an alert | alerts from | alert from | synthetic* | health check* | uptime check* | probe | probes"),
        (DetectionSources.Customers,
            "customer report* | customer complain* | customers complain* | customers report* | customer ticket* | customer support ticket* | user report* | user complain* | users complain* | users report* | users began reporting "
            + "| users started reporting | reported by users | reported by customers | reported by a user | reported by a customer | reports from users | reports from customers | complaints from | a customer | support ticket* | customers notified "
            + "| clients report* | clients complain* | customers noticed | users noticed | a user"),
        (DetectionSources.Staff,
            "an engineer noticed | engineers noticed | engineer noticed | developer noticed | a developer | team member noticed | team noticed | employee* noticed | staff noticed | an engineer discovered | by an engineer | by a developer | a colleague"),
        (DetectionSources.ThirdParty, "provider notified | vendor notified | notified by the provider | notified by our provider | notified by the vendor | security researcher | partner notified | partner reported"));

    /// <summary>Every source that a text names.</summary>
    public static DetectionSources Find(WordList words)
    {
        var found = DetectionSources.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (Sources.Find(words, i, out var source, out var length))
            {
                found |= source;
                i += length - 1;
            }
        }

        return found;
    }
}
