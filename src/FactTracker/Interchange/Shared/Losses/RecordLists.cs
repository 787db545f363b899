using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Finds the list that a path leads to.</summary>
internal static class RecordLists
{
    /// <summary>The number of lists, with <see cref="RecordList.None"/>.</summary>
    public const int Count = 3;

    private const string Claims = "claims", Sources = "sources";

    /// <summary>Returns the list of the record that a path leads to, by its first two steps.</summary>
    public static RecordList Of(JsonPath? first, JsonPath? second) =>
        second is null || second.Index < 0 ? RecordList.None
        : first?.Name == Claims ? RecordList.Claims
        : first?.Name == Sources ? RecordList.Sources
        : RecordList.None;

    /// <summary>Returns the name of a list that has records.</summary>
    public static string NameOf(RecordList list) => list == RecordList.Claims ? Claims : Sources;
}
