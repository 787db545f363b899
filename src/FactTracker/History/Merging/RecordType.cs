using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>What a merge needs to know of a type of records.</summary>
/// <param name="List">The member of the set that holds such records.</param>
/// <param name="Members">The members of a record.</param>
/// <param name="IdOf">Returns the id of a record.</param>
/// <param name="Blank">Returns a record with an id and nothing else.</param>
/// <param name="AreSame">Whether two records that both sides added under one id are one record, entered twice.</param>
/// <param name="Prepare">
/// Decides what takes more than one member to see, and returns the version before and theirs with what is decided as it is in ours.
/// </param>
/// <param name="Write">Writes a record in native JSON.</param>
internal sealed record RecordType<TRecord>(
    string List, RecordMembers<TRecord> Members, Func<TRecord, string> IdOf, Func<TRecord, TRecord> Blank,
    Func<TRecord, TRecord, bool> AreSame, Func<TRecord, TRecord, TRecord, MergedRecord, (TRecord Before, TRecord Theirs)> Prepare,
    Action<Utf8JsonWriter, TRecord> Write)
    where TRecord : class
{
    /// <summary>Returns a function that writes a record, or null if there is none.</summary>
    public Func<RawJson>? Raw(TRecord? record) => record is null ? null : () => RawBuilder.Build(json => Write(json, record));
}
