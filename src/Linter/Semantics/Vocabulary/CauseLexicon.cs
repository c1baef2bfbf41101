using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Which English phrases name which kind of cause.</summary>
internal static class CauseLexicon
{
    private static readonly PhraseTable<CauseClasses> Names = new(
        (CauseClasses.MemoryLeak, "memory leak* | leak* memory | leak in memory | goroutine leak* | heap leak* | object leak* | leaked objects"),
        (CauseClasses.RaceCondition, "race condition* | data race* | race between | concurrency bug* | concurrency issue* | toctou"),
        (CauseClasses.Deadlock, "deadlock* | dead lock* | livelock* | lock contention | circular wait | locking contention"),
        (CauseClasses.CertificateExpiry, "expired certificate* | certificate expir* | expired cert | expired ssl | expired tls | expiring certificate"),
        (CauseClasses.Dns, "dns | nameserver* | name server* | dnssec | name resolution"),
        (CauseClasses.Misconfiguration,
            "misconfigur* | mis configur* | configuration error* | config error* | incorrect configuration* | incorrect config | incorrectly configured | wrong configuration* "
            + "| wrong config | bad configuration* | bad config | invalid configuration* | invalid config | faulty configuration* | faulty config | improper configuration* "
            + "| improperly configured | configuration mistake* | configuration issue* | configuration problem* | missing configuration* | missing environment variable* "
            + "| configuration change* | config change* | configuration drift | incorrect setting* | wrong setting* | typo | typos | feature flag* | not configured | wrongly configured"),
        (CauseClasses.DiskFull, "disk full | full disk* | disk was full | disks were full | disk space | out of disk | no space left | disk filled | filled the disk | storage full | out of inodes"),
        (CauseClasses.ConnectionPool,
            "connection pool* | pool exhaust* | connection leak* | connection exhaust* | connections exhausted | too many connections | connection limit* | out of connections "
            + "| max connections | maximum connections | leaked connections | database connections were exhausted | exhausted database connections"),
        (CauseClasses.Capacity,
            "insufficient capacity | out of capacity | capacity limit* | lack of capacity | overload* | insufficient resources | traffic spike* | spike in traffic | surge in traffic "
            + "| traffic surge* | resource exhaustion | under provisioned | underprovisioned | not enough capacity | quota | rate limit | rate limits | thundering herd | cache stampede "
            + "| retry storm | saturat* | increase in traffic | increased traffic | memory limit* | resource limit* | high traffic | capacity planning"),
        (CauseClasses.Defect,
            "bug | bugs | regression* | defect | defects | faulty code | faulty deploy* | bad deploy* | faulty release | bad release | buggy | code error* | coding error* | logic error* "
            + "| logical error* | unhandled exception* | unhandled error* | null pointer* | infinite loop | endless loop | off by one | code change* | faulty update | bad update "
            + "| syntax error* | software update | software upgrade | refactor* | coding mistake* | faulty commit | bad commit | recent deploy* | recent release | new release | recent update"),
        (CauseClasses.Hardware,
            "hardware | disk failure* | failed disk* | drive failure* | failed drive | faulty ram | bad ram | failed switch | switch failure | router failure | faulty switch | faulty router "
            + "| faulty cable | network card | machine failure | host failure | raid controller | motherboard"),
        (CauseClasses.ThirdParty,
            "third party | upstream provider | external provider | cloud provider | hosting provider | vendor | vendors | external service | external api | isp | provider outage | supplier"),
        (CauseClasses.Security,
            "ddos | denial of service | attacker* | attack | attacks | security breach | vulnerab* | exploit* | malicious | intrusion | compromised | ransomware | malware"),
        (CauseClasses.Data,
            "corrupt data | corrupted data | data corruption | bad data | invalid data | malformed | schema mismatch | schema change* | schema migration* | database migration* | data migration "
            + "| deleted data | corrupted record* | corrupt record* | duplicate key* | missing index | missing column | missing table"),
        (CauseClasses.Power, "power outage* | power failure* | power loss | loss of power | power cut* | ups failure | power supply | lost power"));

    private static readonly PhraseSet Certificate = new("certificate | certificates | cert | certs");

    private static readonly PhraseSet Expired = new("expir* | lapsed | not renewed | wasn't renewed | not been renewed");

    /// <summary>Kinds that are often two names of one cause, the general and the particular.</summary>
    private static readonly (CauseClasses General, CauseClasses Particular)[] Refinements =
    [
        (CauseClasses.Defect, CauseClasses.MemoryLeak | CauseClasses.RaceCondition | CauseClasses.Deadlock | CauseClasses.ConnectionPool | CauseClasses.Misconfiguration
            | CauseClasses.Data | CauseClasses.Security | CauseClasses.Capacity | CauseClasses.DiskFull),
        (CauseClasses.Capacity, CauseClasses.MemoryLeak | CauseClasses.DiskFull | CauseClasses.ConnectionPool | CauseClasses.Deadlock | CauseClasses.Hardware | CauseClasses.Security
            | CauseClasses.Misconfiguration),
        (CauseClasses.Misconfiguration, CauseClasses.CertificateExpiry | CauseClasses.Dns | CauseClasses.ConnectionPool | CauseClasses.DiskFull | CauseClasses.Security | CauseClasses.Data),
        (CauseClasses.ThirdParty, (CauseClasses)~0),
        (CauseClasses.Hardware, CauseClasses.Power | CauseClasses.DiskFull | CauseClasses.Data),
        (CauseClasses.Deadlock, CauseClasses.RaceCondition | CauseClasses.ConnectionPool | CauseClasses.Data),
    ];

    /// <summary>Finds the phrase that begins at a word of a clause.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="index">Where the phrase has to begin.</param>
    /// <param name="first">The first word of the clause.</param>
    /// <param name="end">The word behind the clause.</param>
    /// <param name="length">The number of words; 0 if there is none.</param>
    public static CauseClasses Find(WordList words, int index, int first, int end, out int length)
    {
        if (Names.Find(words, index, out var found, out length) && index + length <= end)
        {
            return found;
        }

        length = Certificate.IsAt(words, index) && Expired.IsWithin(words, first, end) ? 1 : 0;
        return length > 0 ? CauseClasses.CertificateExpiry : CauseClasses.None;
    }

    /// <summary>True if no kind of the one set is, or refines, a kind of the other.</summary>
    public static bool AreDifferent(CauseClasses left, CauseClasses right)
    {
        if (left == CauseClasses.None || right == CauseClasses.None || (left & right) != CauseClasses.None)
        {
            return false;
        }

        foreach (var (general, particular) in Refinements)
        {
            if ((left.HasFlag(general) && (right & particular) != CauseClasses.None) || (right.HasFlag(general) && (left & particular) != CauseClasses.None))
            {
                return false;
            }
        }

        return true;
    }
}
