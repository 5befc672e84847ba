# payoutdesk_test(NAME SOURCES a.cpp ... [LIBRARIES lib ...] [LABELS l ...] [TIMEOUT s] [GUI] [WITHOUT_CORE] [KEYRING mode ...])
# One executable a suite. Suites without GUI run with QCoreApplication (QTEST_GUILESS_MAIN): core must not need more.
# WITHOUT_CORE is for a suite that only reads sources: it builds in seconds, so that ./dev check can run it.
# KEYRING runs it inside tests/support/with-keyring, once a mode: unlocked, locked, no-service, no-bus.
# Labels: "long" is left out unless ./dev test --all asks for it; "display" needs Xvfb; "keyring" a private D-Bus session.
# Exit code 77 is a suite that could not run here; it is counted as skipped, never as passed.
function(payoutdesk_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;WITHOUT_CORE" "TIMEOUT" "SOURCES;LIBRARIES;LABELS;KEYRING")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE payoutdesk_flags Qt6::Test ${arg_LIBRARIES})
    if(NOT arg_WITHOUT_CORE)
        target_link_libraries(${name} PRIVATE payoutdesk_test_support)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()

    set(tests "")
    if(arg_KEYRING)
        list(APPEND arg_LABELS keyring)
        list(LENGTH arg_KEYRING modes)
        foreach(mode IN LISTS arg_KEYRING)
            set(test ${name})
            if(modes GREATER 1)
                set(test "${name}_${mode}")
            endif()
            add_test(NAME ${test} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with-keyring ${mode} $<TARGET_FILE:${name}>)
            list(APPEND tests ${test})
        endforeach()
    else()
        add_test(NAME ${name} COMMAND ${name})
        list(APPEND tests ${name})
    endif()

    set_tests_properties(${tests} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" SKIP_RETURN_CODE 77)
    if(arg_GUI)
        set_tests_properties(${tests} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
endfunction()
