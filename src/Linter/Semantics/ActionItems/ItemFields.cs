namespace Linter.Semantics.ActionItems;

/// <summary>What was read from one item.</summary>
internal sealed class ItemFields
{
    public string? Label { get; set; }

    public List<StatedField> Owners { get; } = [];

    public DueDate? Due { get; set; }

    public List<StatedField> Tickets { get; set; } = [];

    /// <summary>What is said behind the due date or in cells that state no field; fields are left out.</summary>
    public string DueRemark { get; set; } = "";

    /// <summary>What leads to the due date within its segment: "originally due".</summary>
    public string DueLead { get; set; } = "";

    public StatedField? Priority { get; set; }

    public StatedField? Type { get; set; }

    public ActionStatus Status { get; set; }

    public StatedField? StatusField { get; set; }

    public string Text { get; set; } = "";

    public string Details { get; set; } = "";

    /// <summary>True if a name of a field was seen, whatever its value.</summary>
    public bool HasNamedField { get; set; }

    /// <summary>True for "Owner: @ana": fields and nothing else.</summary>
    public bool IsFieldsOnly => HasNamedField && Text.Length == 0;

    public bool HasAny => Owners.Count > 0 || Due is not null || Tickets.Count > 0 || Priority is not null || StatusField is not null || Status != ActionStatus.Unknown;
}
