namespace FactTracker;

/// <summary>The ids of the records of a list, by position.</summary>
internal interface IRecordIds
{
    string this[int place] { get; }
}
