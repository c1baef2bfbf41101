using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Words for several people at once, as they stand for an owner.</summary>
internal static class GroupNames
{
    /// <summary>Words that make any name a group: "Backend team".</summary>
    public static readonly WordSet Collectives = new("team teams everyone everybody all squad squads group guild crew department tribe");

    /// <summary>Words for roles and trades that can stand alone for an owner; a name of nothing else is a group: "SRE/QA".</summary>
    public static readonly WordSet Trades = new(
        "engineers engineering developers devs ops sre sres qa platform backend frontend infra infrastructure security on-call oncall management");

    /// <summary>Words that are trades only beside others: "SRE/Dev", "data team".</summary>
    public static readonly WordSet Fields = new("dev devops operators admins leads managers dba dbas data product support mobile web api core on call");
}
