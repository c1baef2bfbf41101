namespace Linter.Semantics;

/// <summary>The kinds of cause that postmortems name.</summary>
[Flags]
public enum CauseClasses
{
    None = 0,
    MemoryLeak = 1,
    RaceCondition = 1 << 1,
    Deadlock = 1 << 2,
    CertificateExpiry = 1 << 3,
    Dns = 1 << 4,
    Misconfiguration = 1 << 5,
    DiskFull = 1 << 6,
    ConnectionPool = 1 << 7,

    /// <summary>Too much load or too few resources.</summary>
    Capacity = 1 << 8,

    /// <summary>A bug, or the deploy that brought it.</summary>
    Defect = 1 << 9,
    Hardware = 1 << 10,
    ThirdParty = 1 << 11,
    Security = 1 << 12,

    /// <summary>Bad, missing or corrupted data, a schema change.</summary>
    Data = 1 << 13,
    Power = 1 << 14,
}
