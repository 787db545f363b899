namespace FactTracker;

/// <summary>One thing that is checked: its stable code, how grave a breach is, and what it is about.</summary>
/// <remarks>Two rules are the same when their codes are. Codes never change their meaning; a rule that goes leaves its code unused.</remarks>
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

    /// <summary>How grave a breach is.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in one line.</summary>
    public string Title { get; }

    /// <summary>A paragraph: why the rule is there, what breaks it and how to mend that.</summary>
    public string Explanation { get; }

    /// <inheritdoc/>
    public bool Equals(Rule? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
