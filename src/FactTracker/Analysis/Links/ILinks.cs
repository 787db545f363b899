using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Links between the records of one list, in the form that a search for circles needs.</summary>
internal interface ILinks
{
    /// <summary>The name of the links in the format.</summary>
    string Name { get; }

    /// <summary>The number of records.</summary>
    int Count { get; }

    /// <summary>Returns the number of links of a record, including those that lead nowhere.</summary>
    int LinksOf(int record);

    /// <summary>Returns the index of the record that a link leads to, or -1 if that is not in the list or the link is of another
    /// type.</summary>
    int TargetOf(int record, int link);

    /// <summary>Returns the id of a record.</summary>
    string IdOf(int record);

    /// <summary>Returns the path of a link.</summary>
    JsonPath PlaceOf(int record, int link);
}
