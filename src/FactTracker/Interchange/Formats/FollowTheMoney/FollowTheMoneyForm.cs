namespace FactTracker.Interchange;

/// <summary>A form of FollowTheMoney data to write; all of them are read.</summary>
/// <example><code>new FollowTheMoneyFormat(FollowTheMoneyForm.Statements)</code></example>
public enum FollowTheMoneyForm
{
    /// <summary>One entity a line in JSON, its values gathered by property: <c>*.ftm.json</c>, <c>*.ijson</c>.</summary>
    Entities,

    /// <summary>One statement a row, as separated values with a head.</summary>
    Statements,

    /// <summary>One statement a line in JSON.</summary>
    StatementLines,

    /// <summary>One statement a row without a head, schema and property in one field: the packed form.</summary>
    PackedStatements,
}
