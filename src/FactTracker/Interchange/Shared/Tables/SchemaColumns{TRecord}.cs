using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Makes the columns of a record of its members: each kind of member has its kind of column.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal sealed class SchemaColumns<TRecord>(RecordMembers<TRecord> members)
{
    /// <summary>The columns of members that take more than their kind says.</summary>
    public MemberColumns[] Own { get; init; } = [];

    /// <summary>Members that stand behind another than in a file.</summary>
    public (string Member, string After)[] Moved { get; init; } = [];

    /// <summary>Members without a column, which stand in that of the rest.</summary>
    public string[] Without { get; init; } = [];

    /// <summary>The columns in order.</summary>
    public MemberColumns[] All() => [.. InOrder().Select(ColumnsOf)];

    private List<RecordMember<TRecord>> InOrder()
    {
        var order = members.Where(member => !Without.Contains(member.Name)).ToList();
        foreach (var (name, after) in Moved)
        {
            var member = members[name];
            order.Remove(member);
            order.Insert(order.IndexOf(members[after]) + 1, member);
        }

        return order;
    }

    private MemberColumns ColumnsOf(RecordMember<TRecord> member)
    {
        if (Array.Find(Own, columns => columns.Member == member.Name) is { } own) return own;
        var (name, field) = (member.Name, FieldOf(member.Name));
        return (member.Kind, member.Shape) switch
        {
            (MemberKind.Id, MemberShape.One) => new IdColumn(name, field),
            (MemberKind.Text or MemberKind.Agent, MemberShape.One) => new TextColumn(name, field),
            (MemberKind.Text or MemberKind.Value, MemberShape.Named) => new PairsColumn(name, field),
            (MemberKind.Value, _) => new ThingColumns(name),
            (MemberKind.Date, _) => new DateColumn(name, field),
            (MemberKind.Instant, _) => new InstantColumn(name, field),
            (MemberKind.Confidence, _) => new ConfidenceColumn(name),
            (MemberKind.Language, MemberShape.One) => new LanguageColumn(name, field),
            (MemberKind.Word or MemberKind.Url or MemberKind.Period or MemberKind.Grade, MemberShape.One) =>
                new TextColumn(name, field, isWord: true),
            (MemberKind.Text or MemberKind.Word or MemberKind.Agent, _) => new ListColumn(name, field, member.Shape == MemberShape.List),
            _ => throw new NotSupportedException($"No kind of column shows the member \"{name}\"; give it one of its own, or none."),
        };
    }

    // statusReason is status_reason.
    private static string FieldOf(string member)
    {
        var field = new StringBuilder(member.Length + 2);
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter)) field.Append('_');
            field.Append(char.ToLowerInvariant(letter));
        }

        return field.ToString();
    }
}
