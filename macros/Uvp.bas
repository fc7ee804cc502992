Attribute VB_Name = "Uvp"
Option Explicit

' The buttons of uvp-xl. Each starts one command of Python and ends at once: that process finds
' the workbook by COM, does its work, shows in the status bar how far it is, and tells the result.
' If it never shows anything, these macros say so: see Uitkijken.

Private Const STARTING As String = "uvp-xl start. Een ogenblik."
Private Const SLOW As String = _
    "uvp-xl is nog niet begonnen. Gebeurt er niets? Geef dan de opdracht uvp-xl doctor."

Private awaited As String ' The Python that was started and has not shown itself yet.
Private since As Date ' When that was.
Private due As Date ' When Uitkijken runs next.

Public Sub Vernieuwen()
    StartTask "refresh"
End Sub

Public Sub Controleren()
    StartTask "check"
End Sub

Public Sub Voorstellen()
    StartTask "tidy"
End Sub

Public Sub MarkeringenWissen()
    StartTask "clear_marks"
End Sub

Public Sub Terugdraaien()
    StartTask "restore"
End Sub

Private Sub StartTask(ByVal task As String)
    Dim trouble As String, python As String
    ShowInCell ""
    trouble = Hindrance()
    If Len(trouble) = 0 Then
        python = Interpreter()
        If Len(python) = 0 Then
            trouble = "Python met uvp-xl is niet gevonden. Geef in een opdrachtvenster de opdracht" & _
                " uvp-xl install-addin, of vraag de helpdesk om uvp-xl te installeren."
        Else
            trouble = Launch(python, task)
        End If
    End If
    If Len(trouble) > 0 Then Tell trouble
End Sub

' Why nothing can be started here; empty if there is no reason.
Private Function Hindrance() As String
    If InLibreOffice() Then
        Hindrance = "Deze knop werkt alleen in Excel. In LibreOffice kunt u wel vernieuwen:" & _
            " geef in een opdrachtvenster de opdracht uvp-xl refresh --open."
    ElseIf Application.OperatingSystem Like "*Mac*" Then
        Hindrance = "Op een Mac mag Excel geen ander programma starten. U kunt wel vernieuwen:" & _
            " geef in Terminal de opdracht uvp-xl refresh --open."
    ElseIf ActiveWorkbook Is Nothing Then
        Hindrance = "Er is geen werkboek open dat u kunt bewerken. Open eerst uw plan." & _
            " Staat er een gele balk boven? Klik dan op Bewerken inschakelen."
    ElseIf Not CanBePassedOn(ActiveWorkbook.Name) Then
        Hindrance = "De naam van dit werkboek bevat een teken dat niet kan worden doorgegeven." & _
            " Bewaar het werkboek onder een naam met alleen gewone letters, cijfers en spaties."
    End If
End Function

' Only LibreOffice calls itself older than Excel 2007.
Private Function InLibreOffice() As Boolean
    InLibreOffice = Val(Application.Version) < 12
End Function

' Shell knows only the characters of the system's code page; Python reads up to the first "=".
Private Function CanBePassedOn(ByVal bookName As String) As Boolean
    CanBePassedOn = bookName = StrConv(StrConv(bookName, vbFromUnicode), vbUnicode) _
        And Left(bookName, 1) <> " " And InStr(bookName, "=") = 0 And InStr(bookName, """") = 0
End Function

' Start Python without a window of its own; gives what went wrong, usually nothing.
' -B writes no files beside the program, -P takes no modules from the folder that Excel is in.
Private Function Launch(ByVal python As String, ByVal task As String) As String
    On Error GoTo Refused
    Application.StatusBar = STARTING
    Shell """" & python & """ -B -P -m uvp_xl.addin " & task & " --wb=""" & ActiveWorkbook.Name & _
        """ --from_xl=1 --hwnd=" & Application.Hwnd, vbHide
    awaited = python
    since = Now
    LookLater
    Exit Function
Refused:
    Launch = "Excel mag Python hier niet starten (" & Err.Description & "). Geef in een" & _
        " opdrachtvenster de opdracht uvp-xl refresh --open, of vraag de helpdesk om hulp."
    Application.StatusBar = False
End Function

' Look in two seconds. Not later: Excel opens a workbook again that is closed before the time.
Private Sub LookLater()
    Dim watcher As String
    watcher = "'" & Replace(ThisWorkbook.Name, "'", "''") & "'!Uvp.Uitkijken"
    On Error Resume Next ' Only after a second click there is something to take back.
    Application.OnTime due, watcher, , False
    Err.Clear
    due = DateAdd("s", 2, Now)
    Application.OnTime due, watcher
    If Err.Number <> 0 Then Application.StatusBar = SLOW
End Sub

' Excel runs this by and by, until Python has shown itself in the status bar or is given up.
Public Sub Uitkijken()
    If Not IsSilent() Then
        awaited = ""
    ElseIf Len(awaited) = 0 Then ' Closed since the click, and opened again only for this.
        Application.StatusBar = False
        If ThisWorkbook.Saved Then ThisWorkbook.Close False
    ElseIf DateDiff("s", since, Now) < 60 Then
        If DateDiff("s", since, Now) >= 20 Then Application.StatusBar = SLOW
        LookLater
    Else
        Application.StatusBar = False
        Tell "Er is niets veranderd: uvp-xl is na een minuut nog niet begonnen. Geef in een" & _
            " opdrachtvenster de opdracht uvp-xl doctor, of vraag de helpdesk waarom dit" & _
            " programma niet start: " & awaited
        awaited = ""
    End If
End Sub

' Whether the status bar still has what was put there before Python was started.
Private Function IsSilent() As Boolean
    IsSilent = CStr(Application.StatusBar) = STARTING Or CStr(Application.StatusBar) = SLOW
End Function

' The first Python that is there: of the setting, of the user, of the machine. The setting is read
' from the file that these macros are in, never from the plan: that may come from anyone.
Private Function Interpreter() As String
    Dim candidate As Variant
    For Each candidate In Array(Setting(), Environ("UVP_PYTHON"), _
            FirstLine(Below("APPDATA", "\uvp-xl\python.txt")), _
            Below("ProgramW6432", "\uvp-xl\Scripts\python.exe"), _
            Below("ProgramFiles", "\uvp-xl\Scripts\python.exe"), _
            Below("LOCALAPPDATA", "\Programs\Python\Launcher\py.exe"), Below("SystemRoot", "\py.exe"))
        If IsFile(candidate) Then
            Interpreter = candidate
            Exit Function
        End If
    Next
End Function

' A path in a folder of the system; empty if there is no such folder.
Private Function Below(ByVal variable As String, ByVal path As String) As String
    If Len(Environ(variable)) > 0 Then Below = Environ(variable) & path
End Function

Private Function IsFile(ByVal path As String) As Boolean
    On Error Resume Next ' A path that is wrong is no file either.
    IsFile = (GetAttr(path) And vbDirectory) = 0
End Function

Private Function FirstLine(ByVal path As String) As String
    Dim handle As Integer, text As String
    If Not IsFile(path) Then Exit Function
    On Error Resume Next ' A file that cannot be read says nothing.
    handle = FreeFile
    Open path For Input As #handle
    Line Input #handle, text
    Close #handle
    FirstLine = Trim(text)
End Function

Private Function Setting() As String
    On Error Resume Next ' Few workbooks have it.
    Setting = Trim(NamedCell("uvp.python").Value)
End Function

' In a box, and on the sheet with the buttons, if there is one.
Private Sub Tell(ByVal text As String)
    ShowInCell text
    MsgBox text, vbInformation, "uvp-xl"
End Sub

' What is written empties the list for Ctrl+Z, so nothing is written twice.
Private Sub ShowInCell(ByVal text As String)
    Dim cell As Object
    On Error Resume Next ' The sheet may be protected.
    Set cell = NamedCell("uvp.melding")
    If cell Is Nothing Then Exit Sub
    If CStr(cell.Value) <> text Then cell.Value = text
End Sub

Private Function NamedCell(ByVal itsName As String) As Object
    On Error Resume Next ' Not every workbook has it.
    Set NamedCell = ThisWorkbook.Names(itsName).RefersToRange
End Function
