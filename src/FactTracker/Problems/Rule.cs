namespace FactTracker;

/// <summary>One thing that is checked, with its stable code, severity, title and explanation.</summary>
/// <remarks>
/// Two rules are equal when their codes are equal. A code never changes its meaning; the code of a removed rule is not used again.
/// </remarks>
/// <example><code>Rules.TryFind("FT0301", out var rule); Console.WriteLine(rule.Explanation);</code></example>
public sealed class Rule : IEquatable<Rule>
{
    internal Rule(string code, Severity severity, string title, string explanation)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Explanation = explanation;
    }

    /// <summary>The stable code: <c>FT</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>How severe it is to break the rule.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong when the rule is broken, in one sentence.</summary>
    public string Title { get; }

    /// <summary>One paragraph that explains why the rule exists, what breaks it and how to fix that.</summary>
    public string Explanation { get; }

    /// <inheritdoc/>
    public bool Equals(Rule? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
