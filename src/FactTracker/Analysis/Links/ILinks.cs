using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Links from records to records of one list, as a search for circles needs them.</summary>
internal interface ILinks
{
    /// <summary>What the format calls the links.</summary>
    string Name { get; }

    /// <summary>How many records there are.</summary>
    int Count { get; }

    /// <summary>How many links a record has, those that lead nowhere included.</summary>
    int LinksOf(int record);

    /// <summary>The record a link leads to, or -1 when it leads out of the list, or is of another sort.</summary>
    int TargetOf(int record, int link);

    /// <summary>The id of a record.</summary>
    string IdOf(int record);

    /// <summary>The place of a link.</summary>
    JsonPath PlaceOf(int record, int link);
}
