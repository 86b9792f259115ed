Imports PaperCatalog

Public Module Reader
    Public Function TitleOf(paper As Paper) As String
        Return paper.Title
    End Function
End Module
