namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The fields of a mapping that are the same for every row, looked up once.</summary>
internal sealed class MappingTargets(RecordMapping mapping)
{
    /// <summary>The mapping.</summary>
    public RecordMapping Mapping => mapping;

    /// <summary>The constants, each with its field.</summary>
    public IReadOnlyList<(MappedTarget Target, string Text)> Constants { get; } =
        [.. mapping.Fields.Where(pair => pair.Constant is not null).Select(pair => (MappedTarget.Of(pair), pair.Constant!))];

    /// <summary>The field that the headers of unpivoted columns are for; null for one claim in each row.</summary>
    public MappedTarget? Unpivoted { get; } =
        mapping.Unpivot is { } unpivot ? MappedTarget.Of(new MappedField("", unpivot.Header)) : null;
}
