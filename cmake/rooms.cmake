# Reading Qt's headers takes longer than compiling our files, so the files of a room are compiled as one unit: a whole build takes a
# fraction of the time. Two files of one room must not give the same name to something of their own; a file that must, says
# SKIP_UNITY_BUILD_INCLUSION in its room's CMakeLists.txt. Analysers read file by file: the preset "check" turns this off.
option(PAYOUTDESK_UNITY "Compile each room's files as one unit" ON)

# compile_by_room(TARGET): call it once the target has its sources, in the folder that made the target.
function(compile_by_room target)
    if(NOT PAYOUTDESK_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(source MATCHES "\\.cpp$")
            cmake_path(GET source PARENT_PATH folder)
            cmake_path(GET folder FILENAME room)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${room})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# compile_as_one(TARGET): all its files as one unit, for a suite or a library with few files that don't quarrel about names.
function(compile_as_one target)
    if(PAYOUTDESK_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE BATCH UNITY_BUILD_BATCH_SIZE 0)
    endif()
endfunction()
