namespace Linter.Semantics;

/// <summary>By whom or what an incident was noticed.</summary>
[Flags]
public enum DetectionSources
{
    None = 0,

    /// <summary>An alert, an alarm, a page, a dashboard.</summary>
    Monitoring = 1,

    /// <summary>Reports of users and customers.</summary>
    Customers = 1 << 1,

    /// <summary>Somebody of the own staff.</summary>
    Staff = 1 << 2,

    /// <summary>A supplier or another company.</summary>
    ThirdParty = 1 << 3,
}
