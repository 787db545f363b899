namespace FactTracker.Interchange;

/// <summary>The forms of FollowTheMoney data to write; all of them are read.</summary>
/// <example><code>new FollowTheMoneyFormat(FollowTheMoneyForm.Statements)</code></example>
public enum FollowTheMoneyForm
{
    /// <summary>One entity a line in JSON, its values grouped by property: <c>*.ftm.json</c>, <c>*.ijson</c>.</summary>
    Entities,

    /// <summary>One statement a row, as separated values with a header row.</summary>
    Statements,

    /// <summary>One statement a line in JSON.</summary>
    StatementLines,

    /// <summary>The packed form: one statement a row without a header row, schema and property in one field.</summary>
    PackedStatements,
}
