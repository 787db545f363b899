namespace FactTracker;

/// <summary>Tells the id of the record at a place.</summary>
internal interface IRecordIds
{
    string this[int place] { get; }
}
