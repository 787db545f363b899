using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Compares two records of one kind member by member, those that the format does not define included.</summary>
/// <remarks>
/// Members are the same when their canonical texts are, which also are what digests are computed from. Nearly all members are equal
/// already, so that few texts are written.
/// </remarks>
/// <param name="members">The members that the format defines.</param>
/// <param name="blank">A record without any.</param>
/// <param name="canonical">Returns the canonical text of a record.</param>
/// <param name="write">Writes a record in the native format.</param>
internal sealed class MemberComparison<TRecord>(
    RecordMembers<TRecord> members, TRecord blank, Func<TRecord, byte[]> canonical, Action<Utf8JsonWriter, TRecord> write)
    where TRecord : class
{
    private const string Id = "id";

    /// <summary>Returns whether two records have the same content.</summary>
    public bool AreSame(TRecord one, TRecord other) => one.Equals(other) || !Differing(one, other).Any();

    /// <summary>Returns the members that differ. Where there is only one record, these are all its members but the id.</summary>
    public ValueList<MemberChange> Changes(TRecord? before, TRecord? after)
    {
        var names = Differing(before ?? blank, after ?? blank);
        if (before is null || after is null) names = names.Where(name => name != Id);
        return [.. names.Select(name => new MemberChange(name, JsonOf(before, name), JsonOf(after, name)))];
    }

    /// <summary>Returns the names of the members that differ.</summary>
    public IEnumerable<string> Differing(TRecord before, TRecord after)
    {
        var (earlier, later) = (members.ExtensionsOf(before), members.ExtensionsOf(after));
        foreach (var member in members)
        {
            if (member.AreSame(before, after) && earlier[member.Name] == later[member.Name]) continue;
            if (IsOther(before, after, member.Name)) yield return member.Name;
        }

        if (earlier.Count + later.Count == 0) yield break;
        foreach (var name in earlier.Concat(later).Select(extension => extension.Name).Distinct().Order(StringComparer.Ordinal))
        {
            if (members.Contains(name)) continue;
            if (earlier[name] != later[name] && IsOther(before, after, name)) yield return name;
        }
    }

    /// <summary>Returns a record with some members of another.</summary>
    /// <param name="record">The record.</param>
    /// <param name="other">The other record.</param>
    /// <param name="names">The names of the members.</param>
    public TRecord With(TRecord record, TRecord other, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (members.Contains(name)) record = members[name].With(record, members[name].Get(other));
            var extensions = members.ExtensionsOf(record);
            extensions = members.ExtensionsOf(other)[name] is { } kept ? extensions.With(name, kept) : extensions.Without(name);
            record = members.WithExtensions(record, extensions);
        }

        return record;
    }

    private bool IsOther(TRecord one, TRecord other, string name) =>
        !canonical(With(blank, one, [name])).AsSpan().SequenceEqual(canonical(With(blank, other, [name])));

    private RawJson? JsonOf(TRecord? record, string name)
    {
        if (record is null) return null;
        var utf8 = RawBuilder.Build(json => write(json, With(blank, record, [name]))).AsUtf8();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = reader.ValueTextEquals(name);
            reader.Read();
            if (isFound) return JsonMinifier.Take(ref reader, utf8);
            reader.Skip();
        }

        return null;
    }
}
